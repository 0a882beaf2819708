#pragma once

#include "app/presentation/figure_colors.h"
#include "app/presentation/figure_painter.h"
#include "core/figure/camera.h"
#include "core/figure/figure_frame.h"
#include "core/figure/pose_set.h"

#include <QPixmap>
#include <QSize>

#include <array>
#include <optional>

namespace unhunch {

/// One view of an exercise, in pixels. What stands still is painted once and kept for as long as
/// the camera stands still too.
class FigurePicture
{
public:
    struct Look {
        FigureColors colors{};
        QSize size{}; ///< logical pixels
        qreal devicePixelRatio{1};
        qreal cornerRadius{};
        bool outlined{}; ///< a hairline round it

        bool operator==(const Look &) const = default;
    };

    /// What one frame shows beside the figure itself.
    struct Extras {
        core::FigureSide side{};
        bool guides{true};
        bool rings{true};
        bool mistake{}; ///< the limbs as they must not be, over the figure
    };

    /// The set outlives the picture.
    FigurePicture(const core::PoseSet &set, Look look);

    [[nodiscard]] const Look &look() const { return m_look; }
    /// Paints room, figure and extras; the painter antialiases and starts at the top left corner.
    void paint(QPainter &painter, const core::FigureFrame &frame, const core::Shot &shot,
               const Extras &extras);

private:
    /// No larger than what is painted on it.
    struct Layer {
        QPixmap picture{};
        QPoint at{};
    };

    [[nodiscard]] QPixmap blank(QSize size) const;
    void lookFrom(const core::Shot &shot, core::FigureSide side);
    void paintRoom();
    const Layer &guides(core::GuideDirection direction);
    const QPixmap &mistake();

    const core::PoseSet *m_set;
    Look m_look;
    FigurePainter m_painter;
    core::Shot m_shot{};
    core::FigureSide m_side{};
    core::Camera m_camera;
    QPixmap m_room{};
    std::array<std::optional<Layer>, 3> m_guides{};
    std::optional<QPixmap> m_mistake{};
};

} // namespace unhunch

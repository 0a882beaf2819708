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

/// One view of an exercise, in pixels. What stands still is painted once and kept.
class FigurePicture
{
public:
    struct Look {
        core::Viewpoint view{};
        core::Framing framing{};
        FigureColors colors{};
        QSize size{}; ///< logical pixels
        qreal devicePixelRatio{1};
        qreal cornerRadius{};
        bool outlined{}; ///< a hairline round it

        bool operator==(const Look &) const = default;
    };

    FigurePicture(core::PoseSet set, Look look);

    [[nodiscard]] const Look &look() const { return m_look; }
    /// Paints room, guides and figure; the painter antialiases and starts at the top left corner.
    void paint(QPainter &painter, const core::FigureFrame &frame);

private:
    [[nodiscard]] QPixmap blank() const;
    void paintRoom();
    const QPixmap &guides(core::GuideDirection direction);

    core::PoseSet m_set;
    Look m_look;
    core::Camera m_camera;
    FigurePainter m_painter;
    QPixmap m_room{};
    std::array<std::optional<QPixmap>, 3> m_guides{};
};

} // namespace unhunch

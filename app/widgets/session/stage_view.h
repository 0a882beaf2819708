#pragma once

#include "app/presentation/figure_colors.h"
#include "app/presentation/figure_picture.h"
#include "core/figure/figure_frame.h"
#include "core/figure/pose_set.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace unhunch {

/// What the stage shows at one moment.
struct StageScene {
    const core::PoseSet *poses{}; ///< outlives the stage; null shows an empty room
    core::FigureMoment moment{};
    bool paused{};     ///< veiled with the colour of the wall
    bool inset{true};  ///< shows the second view if the set has one
    bool fullFigure{}; ///< head to foot, as in the preview
    bool still{};      ///< reduced motion: the pose at the end of each motion, nothing between
    bool mistake{};    ///< the end of the work, and over it what it must not look like

    bool operator==(const StageScene &) const = default;
};

/// The room with the mannequin. It has no clock: the session's frame clock calls setScene().
class StageView : public QWidget
{
    Q_OBJECT

public:
    explicit StageView(const FigureColors &colors, QWidget *parent = nullptr);
    ~StageView() override;

    void setColors(const FigureColors &colors);
    void setScene(const StageScene &scene);
    /// What a screen reader says: the name of the exercise and its steps.
    void setDescription(const QString &name, const QString &steps);
    /// Scale of the session's layout: the corners are 28 times it round.
    void setUiScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] core::FigureMoment moment() const;
    [[nodiscard]] FigurePicture::Extras extras() const;
    [[nodiscard]] bool showsInset() const;
    FigurePicture &refreshed(std::unique_ptr<FigurePicture> &picture, QSize size, double corner);
    void paintInset(QPainter &painter, const core::FigureFrame &frame);
    void paintVeil(QPainter &painter);
    void paintEmptyRoom(QPainter &painter);
    [[nodiscard]] QRect insetRect() const;

    FigureColors m_colors;
    StageScene m_scene{};
    double m_uiScale{1.0};
    std::unique_ptr<FigurePicture> m_picture;
    std::unique_ptr<FigurePicture> m_inset;
};

} // namespace unhunch

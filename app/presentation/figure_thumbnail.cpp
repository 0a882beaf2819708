#include "app/presentation/figure_thumbnail.h"

#include "app/presentation/figure_picture.h"

#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

constexpr double kArmSpan = 0.80; ///< body heights that fit in the width of any still

core::Framing stillFraming(const core::PoseSet &set)
{
    core::Framing framing = set.framing;
    framing.width = std::max(framing.width, kArmSpan);
    return framing;
}

} // namespace

QPixmap figureThumbnail(const core::PoseSet *set, const FigureColors &colors, QSize size,
                        qreal devicePixelRatio)
{
    QPixmap still(size * devicePixelRatio);
    still.setDevicePixelRatio(devicePixelRatio);
    still.fill(colors.stage);
    if (!set)
        return still;

    FigurePicture picture(*set, {.view = set->view,
                                 .framing = stillFraming(*set),
                                 .colors = colors,
                                 .size = size,
                                 .devicePixelRatio = devicePixelRatio});
    core::FigureFrame frame =
        core::frameFor(*set, {.motion = core::FigureMotion::Work, .progress = set->still});
    frame.guide = core::GuideDirection::None; // too small to read
    QPainter painter(&still);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter, frame);
    return still;
}

} // namespace unhunch

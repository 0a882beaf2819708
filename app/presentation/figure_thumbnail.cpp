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

    FigurePicture picture(*set,
                          {.colors = colors, .size = size, .devicePixelRatio = devicePixelRatio});
    const core::FigureFrame frame =
        core::frameFor(*set, {.motion = core::FigureMotion::Work, .progress = set->still});
    QPainter painter(&still);
    painter.setRenderHint(QPainter::Antialiasing);
    // Too small to read guides and rings.
    picture.paint(painter, frame, {set->view, stillFraming(*set)},
                  {.guides = false, .rings = false});
    return still;
}

} // namespace unhunch

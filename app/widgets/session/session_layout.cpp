#include "app/widgets/session/session_layout.h"

#include <QStyle>

#include <algorithm>

namespace unhunch {
namespace {

constexpr QSize kDesignSize{1120, 720};
constexpr double kSmallest = 0.82;
constexpr double kLargest = 2.2;

constexpr double kPadding = 28;
constexpr double kHeader = 92; // title, clock and progress bars
constexpr double kBelow = 222; // cue band and controls
constexpr double kCueGap = 22; // from the stage to the cue band
constexpr double kCues = 108;
constexpr double kControls = 56;
constexpr double kBottom = 24;
constexpr double kRingShare = 0.36; // of the width, at most
// Buttons draw their focus ring outside themselves, so their row gets that much more room.
constexpr double kFocusRoom = 4;

} // namespace

double sessionScale(QSize window)
{
    const double fit = std::min(double(window.width()) / kDesignSize.width(),
                                double(window.height()) / kDesignSize.height());
    return std::clamp(fit, kSmallest, kLargest);
}

SessionLayout layoutSession(QSize window, Qt::LayoutDirection direction)
{
    const double s = sessionScale(window);
    const double w = window.width();
    const double h = window.height();
    const double left = kPadding * s;
    const double inner = w - 2 * left;
    const double stageHeight = h - (kHeader + kBelow) * s;
    const double ringSide = std::min(stageHeight, kRingShare * w);
    const double stageBottom = kHeader * s + stageHeight;

    const auto place = [&](double x, double y, double width, double height) {
        const QRect bounds{QPoint{}, window};
        return QStyle::visualRect(direction, bounds, QRectF{x, y, width, height}.toRect());
    };

    SessionLayout layout;
    layout.scale = s;
    layout.header = place(left, 0, inner, kHeader * s);
    layout.stage = place(left, kHeader * s, inner - left - ringSide, stageHeight);
    layout.ring =
        place(w - left - ringSide, kHeader * s + (stageHeight - ringSide) / 2, ringSide, ringSide);
    layout.cues = place(left, stageBottom + kCueGap * s, inner, kCues * s);
    layout.controls = place(left - kFocusRoom, h - (kControls + kBottom) * s - kFocusRoom,
                            inner + 2 * kFocusRoom, kControls * s + 2 * kFocusRoom);
    return layout;
}

} // namespace unhunch

#include "app/widgets/session/session_layout.h"

#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace unhunch {
namespace {

constexpr QSize kDesignSize{1120, 720};
constexpr double kSmallest = 0.82;
constexpr double kLargest = 2.2;
/// Below this there is no room for the desk's form.
constexpr QSize kLeastDesk{760, 480};

constexpr double kPadding = 28;
constexpr double kHeader = 92;    // title, clock and progress bars
constexpr double kBelow = 222;    // cue band and controls
constexpr double kBelowFar = 196; // larger words, no controls
constexpr double kCueGap = 22;    // from the stage to the cue band
constexpr double kCues = 108;
constexpr double kControls = 56;
constexpr double kBottom = 24;
constexpr double kRingShare = 0.36; // of the width, at most
// Buttons draw their focus ring outside themselves, so their row gets that much more room.
constexpr double kFocusRoom = 4;

// Of the words at the desk.
constexpr CueSizes kDeskWords{52, 45, 22, 83, 17, 1};
// Of the words from afar: the cue where it need not be larger, the others as parts of it.
constexpr double kFarCue = 80;
constexpr double kFarSubCue = 0.5;
constexpr double kFarCueBaseline = 0.84;
constexpr double kFarLines = 0.8; // from one baseline to the next
constexpr double kFarPills = 1.55;
constexpr double kFarRingText = 1.27;

// 16 arc minutes at 3 m are 13.96 mm, and capitals are 0.719 of a font's size (ISO 9241-303).
constexpr double kCapitals = 13.96;
constexpr double kCapitalShare = 0.719;
constexpr double kLargestCue = 96;

constexpr double kUnknownMillimetres = 0.25;
constexpr double kFinest = 0.12;
constexpr double kCoarsest = 0.45;

constexpr double kCompactPadding = 12;
constexpr double kCompactHeader = 48;
constexpr double kCompactHeaderScale = 0.6;
constexpr double kCompactControls = 44;
constexpr double kCompactCues = 58;
constexpr CueSizes kCompactWords{24, 24, 15, 48, 13, 0.6};

class Placing
{
public:
    explicit Placing(const SessionRoom &room)
        : m_room(room)
    {}

    [[nodiscard]] QRect operator()(double x, double y, double width, double height) const
    {
        return QStyle::visualRect(m_room.direction, QRect{QPoint{}, m_room.window},
                                  QRectF{x, y, width, height}.toRect());
    }

private:
    const SessionRoom &m_room;
};

CueSizes scaled(CueSizes sizes, double scale)
{
    return {sizes.cue * scale,    sizes.cueBaseline * scale,
            sizes.subCue * scale, sizes.subCueBaseline * scale,
            sizes.next * scale,   sizes.pills * scale};
}

CueSizes farWords(double scale, double millimetres)
{
    const double least = kFarCue * scale;
    const double cue =
        std::max(std::min(kCapitals / (kCapitalShare * millimetres), kLargestCue), least);
    CueSizes sizes;
    sizes.cue = cue;
    sizes.cueBaseline = kFarCueBaseline * cue;
    sizes.subCue = kFarSubCue * cue;
    sizes.subCueBaseline = (kFarCueBaseline + kFarLines) * cue;
    sizes.next = kDeskWords.next * scale;
    sizes.pills = kFarPills * scale;
    return sizes;
}

SessionLayout layoutCompact(const SessionRoom &room)
{
    const Placing place(room);
    const double w = room.window.width();
    const double h = room.window.height();
    const double inner = w - 2 * kCompactPadding;
    const double below = kCompactCues + kCompactControls + 2 * kCompactPadding;
    const double stageHeight = h - kCompactHeader - below;
    const double ringSide = std::min(stageHeight, kRingShare * w);

    SessionLayout layout;
    layout.form = SessionForm::Compact;
    layout.scale = kCompactHeaderScale;
    layout.headerScale = kCompactHeaderScale;
    layout.ringText = kFarRingText;
    layout.words = kCompactWords;
    layout.header = place(kCompactPadding, 0, inner, kCompactHeader);
    layout.stage =
        place(kCompactPadding, kCompactHeader, inner - kCompactPadding - ringSide, stageHeight);
    layout.ring = place(w - kCompactPadding - ringSide,
                        kCompactHeader + (stageHeight - ringSide) / 2, ringSide, ringSide);
    layout.cues = place(kCompactPadding, kCompactHeader + stageHeight + kCompactPadding, inner,
                        kCompactCues - kCompactPadding / 2);
    layout.controls =
        place(kCompactPadding - kFocusRoom, h - kCompactControls - kCompactPadding - kFocusRoom,
              inner + 2 * kFocusRoom, kCompactControls + 2 * kFocusRoom);
    return layout;
}

} // namespace

double sessionScale(QSize window)
{
    const double fit = std::min(double(window.width()) / kDesignSize.width(),
                                double(window.height()) / kDesignSize.height());
    return std::clamp(fit, kSmallest, kLargest);
}

double millimetresPerPixel(double screenMillimetres, int screenPixels)
{
    const double found = screenPixels > 0 ? screenMillimetres / screenPixels : 0;
    return found >= kFinest && found <= kCoarsest ? found : kUnknownMillimetres;
}

double millimetresPerPixel(const QScreen *screen)
{
    return screen == nullptr
               ? kUnknownMillimetres
               : millimetresPerPixel(screen->physicalSize().width(), screen->geometry().width());
}

SessionLayout layoutSession(const SessionRoom &room)
{
    if (room.window.width() < kLeastDesk.width() || room.window.height() < kLeastDesk.height())
        return layoutCompact(room);
    const Placing place(room);
    const double s = sessionScale(room.window);
    const double w = room.window.width();
    const double h = room.window.height();
    const double left = kPadding * s;
    const double inner = w - 2 * left;
    const double stageHeight = h - (kHeader + (room.far ? kBelowFar : kBelow)) * s;
    const double ringSide = std::min(stageHeight, kRingShare * w);
    const double cuesTop = kHeader * s + stageHeight + kCueGap * s;

    SessionLayout layout;
    layout.form = room.far ? SessionForm::Far : SessionForm::Desk;
    layout.scale = s;
    layout.headerScale = s;
    layout.ringText = room.far ? kFarRingText : 1.0;
    layout.words = room.far ? farWords(s, room.millimetres) : scaled(kDeskWords, s);
    layout.header = place(left, 0, inner, kHeader * s);
    layout.stage = place(left, kHeader * s, inner - left - ringSide, stageHeight);
    layout.ring =
        place(w - left - ringSide, kHeader * s + (stageHeight - ringSide) / 2, ringSide, ringSide);
    layout.cues = place(left, cuesTop, inner, room.far ? h - cuesTop : kCues * s);
    if (!room.far)
        layout.controls = place(left - kFocusRoom, h - (kControls + kBottom) * s - kFocusRoom,
                                inner + 2 * kFocusRoom, kControls * s + 2 * kFocusRoom);
    return layout;
}

} // namespace unhunch

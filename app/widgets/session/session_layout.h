#pragma once

#include <QRect>
#include <QSize>
#include <Qt>

#include <cstdint>

class QScreen;

namespace unhunch {

/// For whom a guided session is laid out.
enum class SessionForm : std::uint8_t {
    Desk,    ///< read at arm's length, with its buttons
    Far,     ///< read from 3 m, from the wall or the mat
    Compact, ///< in a corner of the screen, beside other windows
};

/// Where a guided session is shown.
struct SessionRoom {
    QSize window{};
    double millimetres{0}; ///< of one logical pixel
    bool far{false};       ///< nobody is at the desk; a small window stays compact
    Qt::LayoutDirection direction{Qt::LeftToRight};

    bool operator==(const SessionRoom &) const = default;
};

/// Heights of the words under the stage, in pixels of the font.
struct CueSizes {
    double cue{0};
    double cueBaseline{0}; ///< from the top of the band
    double subCue{0};
    double subCueBaseline{0};
    double next{0};
    double pills{1}; ///< of their size at the desk

    bool operator==(const CueSizes &) const = default;
};

/// Where everything of the session window goes: the one place with its geometry, in logical pixels.
struct SessionLayout {
    SessionForm form{SessionForm::Desk};
    double scale{1.0}; ///< of all sizes and texts; 1 at 1120 x 720
    double headerScale{1.0};
    double ringText{1.0}; ///< of the words in the ring, beside its scale
    CueSizes words{};
    QRect header{};
    QRect stage{};
    QRect ring{}; ///< square
    QRect cues{};
    QRect controls{}; ///< nowhere in the far form

    bool operator==(const SessionLayout &) const = default;
};

/// clamp(min(w / 1120, h / 720), 0.82, 2.2)
[[nodiscard]] double sessionScale(QSize window);

/// Of one logical pixel. Screens that tell nonsense, or nothing, count as 0.25.
[[nodiscard]] double millimetresPerPixel(double screenMillimetres, int screenPixels);
[[nodiscard]] double millimetresPerPixel(const QScreen *screen);

/// Mirrored for right-to-left: only the places change sides, never the figure or the ring's way.
[[nodiscard]] SessionLayout layoutSession(const SessionRoom &room);

} // namespace unhunch

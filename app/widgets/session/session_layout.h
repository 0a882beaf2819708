#pragma once

#include <QRect>
#include <QSize>
#include <Qt>

namespace unhunch {

/// Where everything of the session window goes: the one place with its geometry, in logical pixels.
struct SessionLayout {
    double scale{1.0}; ///< of all sizes and texts; 1 at 1120 x 720
    QRect header{};
    QRect stage{};
    QRect ring{}; ///< square
    QRect cues{};
    QRect controls{};

    bool operator==(const SessionLayout &) const = default;
};

/// clamp(min(w / 1120, h / 720), 0.82, 2.2)
[[nodiscard]] double sessionScale(QSize window);

/// Mirrored for right-to-left: only the places change sides, never the figure or the ring's way.
[[nodiscard]] SessionLayout layoutSession(QSize window, Qt::LayoutDirection direction);

} // namespace unhunch

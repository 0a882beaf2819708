#pragma once

#include "app/widgets/theme/theme.h"

#include <QRectF>

#include <cstdint>

class QPainter;

namespace unhunch {

/// How high something lies above the page.
enum class Elevation : std::uint8_t {
    Card,    ///< e1; nothing in the dark theme, where an outline does it
    Segment, ///< e2: the chosen part of a segmented control
    Popup,   ///< e3: reminder card, menus
};

/// Room a pop-up needs around itself for its shadow, in logical pixels.
constexpr int kPopupShadowMargin = 28;

/// Draws the shadow that a rounded rectangle throws; the rectangle itself is left to the caller.
/// Made once for each level, radius and device pixel ratio, then stretched in nine pieces.
void drawShadow(QPainter &painter, const QRectF &rect, qreal radius, Elevation elevation,
                const Theme &theme);

} // namespace unhunch

#pragma once

#include <QColor>
#include <QPen>
#include <QRectF>
#include <QString>

class QPainter;

namespace unhunch {

// What the charts with bars have in common.

inline constexpr qreal kLineInset = 5; ///< a line ends so far from what it runs along
inline constexpr qreal kInBar = 0.55;  ///< of a line's colour, where it runs through a bar

/// The line that something is aimed at.
[[nodiscard]] QPen dashedLine(const QColor &color);
void drawAcross(QPainter &painter, qreal y, const QRectF &along, const QPen &pen);
/// A number above a bar, in the painter's font. It stands on a plate of the ground's colour, so
/// that no line crosses a digit.
void drawOnPlate(QPainter &painter, const QRectF &bar, const QString &text, qreal scale,
                 const QColor &ground, const QColor &ink);

} // namespace unhunch

#pragma once

#include "app/widgets/theme/theme.h"
#include "core/progress/occasion.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace unhunch {

/// The sign of a state, the same in cells (34 px), tiles (24 px) and the legend (16 px): each has a
/// shape of its own, so that no state is told by colour alone. `ground` is what lies behind.
void drawStateMark(QPainter &painter, const QRectF &box, core::CellState state, const Theme &theme,
                   const QColor &ground);

/// The same for one desk reset among several, 9 px wide.
void drawPip(QPainter &painter, const QPointF &center, core::CellState state, const Theme &theme);

/// A day in the row of active days, 12 px wide.
void drawDayDisc(QPainter &painter, const QPointF &center, core::CellState state,
                 const Theme &theme);

/// What is to come, without a box: a dotted ring.
void drawDottedRing(QPainter &painter, const QPointF &center, qreal radius, const Theme &theme);

} // namespace unhunch

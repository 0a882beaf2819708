#pragma once

#include "app/widgets/theme/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace unhunch {

// The pieces BaseStyle paints itself.

/// The window of a menu with its shadow; square and bordered where nothing blends windows.
void paintMenuPanel(QPainter &painter, const QRectF &window, const Theme &theme, bool translucent);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme,
                   qreal textScale);
void paintLineEdit(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintScrollHandle(QPainter &painter, const QRectF &handle, const QStyleOption &option,
                       const Theme &theme);

/// A scroll bar without arrows: groove, handle and the two pages beside it.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part,
                                  int shortestHandle);

} // namespace unhunch

#pragma once

#include "app/widgets/theme/theme.h"

#include <QMargins>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QFont;
class QPaintDevice;
class QPainter;
class QPixmap;

namespace unhunch {

/// `over` laid on `under` with `share` from 0 (only under) to 1 (only over).
[[nodiscard]] QColor mix(const QColor &under, const QColor &over, qreal share);
[[nodiscard]] QColor withAlpha(QColor color, qreal alpha);

/// Margins given for left to right; neither layouts nor labels turn theirs.
[[nodiscard]] QMargins leading(const QMargins &leftToRight, Qt::LayoutDirection direction);

/// Pixels that a picture for this widget has for each of its own; QPainter knows none below 1.
[[nodiscard]] qreal densityOf(const QPaintDevice &widget);

/// Text whose digits stand in cells of equal width, so that a running clock does not jitter. A
/// number is read from left to right, also between words that are not.
/// Aligned in `rect` like QPainter::drawText; pen and font are the painter's.
void drawDigits(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                const QString &text);
[[nodiscard]] qreal digitsWidth(const QFont &font, const QString &text);

/// A bar with round upper corners and a straight foot.
[[nodiscard]] QPainterPath roundedTopBar(const QRectF &bar, qreal radius);

/// A rounded rectangle with its border drawn inside `rect`; no border if the width is 0.
void drawPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
               const QColor &border, qreal borderWidth = 1.0);
/// Every border that drawPanel() draws is at least so wide from now on.
void setLeastBorder(qreal width);
/// A card of a page: shadow, surface and hairline.
void drawCard(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme);
/// A picture with the corners of a control; `share` of it is laid on what is there.
void drawStill(QPainter &painter, const QRectF &place, const QPixmap &still, qreal share);
/// The keyboard focus ring around a control, with a gap of background; reaches kFocusReach out.
void drawFocusRing(QPainter &painter, const QRectF &control, qreal radius, const Theme &theme);
constexpr int kFocusReach = 4;

/// Wrapped text with a fixed line height. Lines beyond `maxLines` are cut with an ellipsis.
struct TextBlock {
    QString text{};
    qreal lineHeight{};
    int maxLines{0}; ///< 0: as many as it takes
    Qt::Alignment alignment{Qt::AlignLeading};
};
/// On one line.
[[nodiscard]] qreal textBlockWidth(const QString &text, const QFont &font);
[[nodiscard]] qreal textBlockHeight(const TextBlock &block, const QFont &font, qreal width);
/// Draws from the top of `rect` with the painter's pen and font; returns the height used.
qreal drawTextBlock(QPainter &painter, const QRectF &rect, const TextBlock &block);

} // namespace unhunch

#include "app/widgets/theme/paint.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/shadow.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

qreal digitCell(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

QColor mix(const QColor &under, const QColor &over, qreal share)
{
    const auto blend = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {blend(under.red(), over.red()), blend(under.green(), over.green()),
            blend(under.blue(), over.blue()), blend(under.alpha(), over.alpha())};
}

qreal densityOf(const QPaintDevice &widget)
{
    return std::max(widget.devicePixelRatioF(), 1.0);
}

QColor withAlpha(QColor color, qreal alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

qreal digitsWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return width;
}

void drawDigits(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = digitCell(metrics);
    const qreal width = digitsWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    qreal baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    for (const QChar character : text) {
        const qreal advance = metrics.horizontalAdvance(character);
        const qreal room = character.isDigit() ? cell : advance;
        painter.drawText(QPointF(x + (room - advance) / 2, baseline), QString(character));
        x += room;
    }
}

QPainterPath roundedTopBar(const QRectF &bar, qreal radius)
{
    const qreal r = std::min({radius, bar.width() / 2, bar.height()});
    QPainterPath path(bar.bottomLeft());
    path.lineTo(bar.left(), bar.top() + r);
    path.arcTo(bar.left(), bar.top(), 2 * r, 2 * r, 180, -90);
    path.arcTo(bar.right() - 2 * r, bar.top(), 2 * r, 2 * r, 90, -90);
    path.lineTo(bar.bottomRight());
    path.closeSubpath();
    return path;
}

void drawPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
               const QColor &border, qreal borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(borderWidth > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const qreal inset = borderWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void drawCard(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    drawShadow(painter, rect, radius, Elevation::Card, theme);
    drawPanel(painter, rect, radius, theme.surface, theme.outline);
}

void drawStill(QPainter &painter, const QRectF &place, const QPixmap &still, qreal share)
{
    QPainterPath shape;
    shape.addRoundedRect(place, radius::kControl, radius::kControl);
    painter.save();
    painter.setClipPath(shape);
    painter.setOpacity(share);
    painter.drawPixmap(place.toRect(), still);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &control, qreal radius, const Theme &theme)
{
    const qreal out = stroke::kFocusGap + stroke::kFocus;
    drawPanel(painter, control.adjusted(-out, -out, out, out), radius + out, Qt::transparent,
              theme.focus, stroke::kFocus);
}

} // namespace unhunch

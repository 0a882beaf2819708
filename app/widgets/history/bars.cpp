#include "app/widgets/history/bars.h"

#include <QPainter>

namespace unhunch {

namespace {

constexpr QSizeF kPlate{30, 20};
constexpr qreal kAbove = 2;

} // namespace

QPen dashedLine(const QColor &color)
{
    QPen pen(color, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 4});
    return pen;
}

void drawAcross(QPainter &painter, qreal y, const QRectF &along, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLine(QPointF(along.left() + kLineInset, y), QPointF(along.right() - kLineInset, y));
}

void drawOnPlate(QPainter &painter, const QRectF &bar, const QString &text, qreal scale,
                 const QColor &ground, const QColor &ink)
{
    if (text.isEmpty())
        return;
    QRectF plate(QPointF(), kPlate * scale);
    plate.moveCenter({bar.center().x(), bar.top() - kAbove - plate.height() / 2});
    painter.fillRect(plate, ground);
    painter.setPen(ink);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace unhunch

#include "app/widgets/tray/tray_painter.h"

#include "app/widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace unhunch {

namespace {

// Everything is drawn in a square of 22 and scaled, so that a 1 px line is a 1 px line at 22.
constexpr qreal kDrawing = 22;
constexpr QPointF kCentre{11, 11};
constexpr qreal kDisc = 10.5;
constexpr qreal kRing = 8.9;
constexpr qreal kRingWidth = 1.8;
constexpr qreal kFaint = 0.28;
constexpr QPointF kDotCentre{17.6, 4.6};

QPainterPath leaf()
{
    QPainterPath path({6.9, 14.6});
    path.cubicTo(5.6, 9.6, 9.3, 6.7, 15.6, 6.5);
    path.cubicTo(15.9, 12.6, 12.4, 16.2, 6.9, 14.6);
    return path;
}

void drawLeaf(QPainter &painter, const QColor &disc)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPath(leaf());
    painter.setPen(QPen(disc, 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(7.6, 14.2), QPointF(12.6, 9.6));
}

void drawRing(QPainter &painter, int steps)
{
    const QRectF box(kCentre.x() - kRing, kCentre.y() - kRing, 2 * kRing, 2 * kRing);
    constexpr int kQuarter = 90 * 16;
    QPen pen(Qt::white, kRingWidth, Qt::SolidLine, Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.setOpacity(kFaint);
    painter.drawEllipse(box);
    painter.setOpacity(1);
    painter.drawArc(box, kQuarter, -4 * kQuarter * steps / kTraySteps);
}

void drawBars(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(7.2, 6.5, 2.7, 9), 1, 1);
    painter.drawRoundedRect(QRectF(12.1, 6.5, 2.7, 9), 1, 1);
}

void drawDot(QPainter &painter)
{
    painter.setPen(QPen(Qt::white, 1.3));
    painter.setBrush(lightTheme().figure.active);
    painter.drawEllipse(kDotCentre, 3.7, 3.7);
}

QPixmap drawing(TrayState state, int steps, int size)
{
    const bool paused = state == TrayState::Paused;
    const QColor disc = paused ? lightTheme().textFaint : lightTheme().accent;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / kDrawing, size / kDrawing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(kCentre, kDisc, kDisc);
    if (paused) {
        drawBars(painter);
        return pixmap;
    }
    drawRing(painter, steps);
    drawLeaf(painter, disc);
    if (state == TrayState::Due)
        drawDot(painter);
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayState state, int steps)
{
    QIcon icon;
    for (const int size : {22, 24, 32, 44, 48, 64})
        icon.addPixmap(drawing(state, steps, size));
    return icon;
}

} // namespace unhunch

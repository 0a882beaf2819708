#include "app/widgets/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace unhunch {

namespace {

constexpr std::array<const char *, kIconCount> kFiles{
    "play",      "pause",     "skip",      "back",         "close",    "clock",   "sound",
    "sound-off", "full",      "exit-full", "easier",       "calendar", "check",   "minus",
    "plus",      "hourglass", "left",      "right",        "up",       "down",    "leaf",
    "info",      "warning",   "speech",    "speech-check", "settings", "moon",    "sun",
    "journey",   "library",   "swap",      "trend",        "ladder",   "more",    "undo",
    "plan",      "band",      "roller",    "mat",          "wall",     "doorway", "bar",
};

QByteArray source(Icon icon)
{
    static QHash<Icon, QByteArray> sources;
    QByteArray &text = sources[icon];
    if (text.isEmpty()) {
        QFile file(QStringLiteral(":/icons/%1.svg")
                       .arg(QLatin1String(kFiles.at(static_cast<std::size_t>(icon)))));
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
    }
    return text;
}

QPixmap render(Icon icon, const QColor &color, int size, qreal dpr)
{
    QByteArray svg = source(icon);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = qCeil(size * dpr);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal dpr)
{
    const QString key = QStringLiteral("icon-%1-%2-%3-%4")
                            .arg(static_cast<int>(icon))
                            .arg(color.rgba(), 0, 16)
                            .arg(size)
                            .arg(dpr);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, color, size, dpr);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void drawIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color, int size)
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    // Whole device pixels: a pixmap drawn between them is blurred.
    const QPointF corner = rect.center() - QPointF(size, size) / 2;
    const QPointF device = painter.deviceTransform().map(corner);
    const QPointF shift{std::round(device.x()) - device.x(), std::round(device.y()) - device.y()};
    painter.drawPixmap(corner + shift / dpr, iconPixmap(icon, color, size, dpr));
}

Icon mirrored(Icon icon, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft && icon == Icon::Left)
        return Icon::Right;
    if (direction == Qt::RightToLeft && icon == Icon::Right)
        return Icon::Left;
    return icon;
}

} // namespace unhunch

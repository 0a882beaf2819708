#include "app/widgets/theme/shadow.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace unhunch {

namespace {

struct Layer {
    int blur{}; ///< how far it reaches beyond the edge, logical pixels
    int drop{};
    qreal alpha{};
};

struct Layers {
    std::array<Layer, 2> all{};
    std::size_t count{0};
};

Layers layersOf(Elevation elevation, bool dark)
{
    switch (elevation) {
    case Elevation::Card:
        return dark ? Layers{} : Layers{{{{10, 3, .06}}}, 1};
    case Elevation::Segment:
        return dark ? Layers{} : Layers{{{{4, 1, .16}}}, 1};
    case Elevation::Popup:
        return dark ? Layers{{{{24, 10, .59}, {4, 1, .47}}}, 2}
                    : Layers{{{{24, 10, .21}, {4, 1, .14}}}, 2};
    }
    return {};
}

// One pass of a running mean over a row or a column of the mask.
void boxBlur(std::span<uchar> mask, int count, int step, int reach)
{
    std::vector<uchar> line(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        line[static_cast<std::size_t>(i)] =
            mask[static_cast<std::size_t>(i) * static_cast<std::size_t>(step)];
    const auto at = [&](int i) {
        return i < 0 || i >= count ? 0 : int{line[static_cast<std::size_t>(i)]};
    };
    int sum = 0;
    for (int i = -reach; i < reach; ++i)
        sum += at(i);
    for (int i = 0; i < count; ++i) {
        sum += at(i + reach);
        mask[static_cast<std::size_t>(i) * static_cast<std::size_t>(step)] =
            static_cast<uchar>(sum / (2 * reach + 1));
        sum -= at(i - reach);
    }
}

QImage blurred(QImage mask, int blur)
{
    constexpr int kPasses = 3; // three box blurs come close to a Gaussian
    const int reach = std::max(1, blur / kPasses);
    const int stride = static_cast<int>(mask.bytesPerLine());
    const std::span<uchar> bytes(mask.bits(), static_cast<std::size_t>(mask.sizeInBytes()));
    for (int pass = 0; pass < kPasses; ++pass) {
        for (int y = 0; y < mask.height(); ++y)
            boxBlur(bytes.subspan(static_cast<std::size_t>(y) * static_cast<std::size_t>(stride)),
                    mask.width(), 1, reach);
        for (int x = 0; x < mask.width(); ++x)
            boxBlur(bytes.subspan(static_cast<std::size_t>(x)), mask.height(), stride, reach);
    }
    return mask;
}

// The smallest shadow all larger ones can be stretched from: four corners and one pixel between.
QPixmap shadowTile(const Layer &layer, qreal radius, qreal dpr, const QColor &color)
{
    const QString key = QStringLiteral("shadow-%1-%2-%3-%4-%5")
                            .arg(layer.blur)
                            .arg(layer.alpha)
                            .arg(radius)
                            .arg(dpr)
                            .arg(color.rgba(), 0, 16);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    const int corner = qCeil((2 * layer.blur + radius) * dpr);
    const int side = 2 * corner + 1;
    QImage mask(side, side, QImage::Format_Alpha8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const qreal edge = layer.blur * dpr;
    painter.drawRoundedRect(QRectF(0, 0, side, side).adjusted(edge, edge, -edge, -edge),
                            radius * dpr, radius * dpr);
    painter.end();
    mask = blurred(std::move(mask), qRound(layer.blur * dpr));

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    QPainter tint(&image);
    tint.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    tint.setOpacity(1);
    tint.drawImage(0, 0, mask);
    tint.end();
    tile = QPixmap::fromImage(image);
    QPixmapCache::insert(key, tile);
    return tile;
}

void drawLayer(QPainter &painter, const QRectF &rect, qreal radius, const Layer &layer,
               const QColor &color)
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    const QPixmap tile = shadowTile(layer, radius, dpr, color);
    const int corner = (tile.width() - 1) / 2;
    const QRectF target =
        rect.translated(0, layer.drop).adjusted(-layer.blur, -layer.blur, layer.blur, layer.blur);
    const qreal cut = std::min({corner / dpr, target.width() / 2, target.height() / 2});
    const qreal from = cut * dpr;
    const qreal size = tile.width();
    const std::array<qreal, 4> x{target.left(), target.left() + cut, target.right() - cut,
                                 target.right()};
    const std::array<qreal, 4> y{target.top(), target.top() + cut, target.bottom() - cut,
                                 target.bottom()};
    const std::array<qreal, 4> s{0, from, size - from, size};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const QRectF piece(x[column], y[row], x[column + 1] - x[column], y[row + 1] - y[row]);
            const QRectF part(s[column], s[row], s[column + 1] - s[column], s[row + 1] - s[row]);
            if (!piece.isEmpty())
                painter.drawPixmap(piece, tile, part);
        }
    }
}

} // namespace

void drawShadow(QPainter &painter, const QRectF &rect, qreal radius, Elevation elevation,
                const Theme &theme)
{
    if (theme.moreContrast)
        return;
    const Layers layers = layersOf(elevation, theme.dark);
    painter.save();
    const qreal opacity = painter.opacity();
    for (std::size_t i = 0; i < layers.count; ++i) {
        painter.setOpacity(opacity * layers.all.at(i).alpha);
        drawLayer(painter, rect, radius, layers.all.at(i), theme.shadow);
    }
    painter.restore();
}

} // namespace unhunch

#include "app/widgets/history/trend_geometry.h"

#include <algorithm>

namespace unhunch {

namespace {

constexpr qreal kInset = 24;
constexpr qreal kEndInset = 24;
constexpr qreal kTop = 14;
constexpr qreal kBottom = 14;
constexpr qreal kGap = 14; ///< between the rows
constexpr qreal kStrength = 66;
constexpr qreal kSittings = 76;
constexpr qreal kAxis = 28;
constexpr qreal kLeastChart = 120;
constexpr qreal kColumnGap = 4;
constexpr qreal kTintInset = 11;

} // namespace

QRectF TrendGeometry::visual(const QRectF &rect) const
{
    if (!m.mirrored)
        return rect;
    return {m.card.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QRectF TrendGeometry::row(qreal top, qreal height) const
{
    const qreal left = kInset + m.labelWidth;
    return visual({left, top, m.card.width() - left - kEndInset, height});
}

QRectF TrendGeometry::axis() const
{
    return row(m.card.height() - kBottom - kAxis * m.scale, kAxis * m.scale);
}

QRectF TrendGeometry::sittings() const
{
    return row(axis().top() - kSittings * m.scale, kSittings * m.scale);
}

QRectF TrendGeometry::strength() const
{
    return row(sittings().top() - kGap - kStrength * m.scale, kStrength * m.scale);
}

QRectF TrendGeometry::minutes() const
{
    return row(kTop, std::max(0.0, strength().top() - kGap - kTop));
}

QRectF TrendGeometry::part(std::size_t week, const QRectF &row) const
{
    const qreal width = row.width() / static_cast<qreal>(core::kTrendWeeks);
    const auto place = static_cast<qreal>(week);
    const qreal left = m.mirrored ? row.right() - (place + 1) * width : row.left() + place * width;
    return {left, row.top(), width, row.height()};
}

QRectF TrendGeometry::column(std::size_t week) const
{
    const QRectF whole = part(week, axis());
    return QRectF(whole.left(), kTintInset, whole.width(), m.card.height() - 2 * kTintInset)
        .adjusted(kColumnGap / 2, 0, -kColumnGap / 2, 0);
}

QRectF TrendGeometry::label(qreal y) const
{
    const qreal height = 20 * m.scale;
    return visual({kInset, y - height / 2, m.labelWidth, height});
}

qreal TrendGeometry::leastHeight(qreal scale)
{
    return kTop + (kLeastChart + kStrength + kSittings + kAxis) * scale + 2 * kGap + kBottom;
}

} // namespace unhunch

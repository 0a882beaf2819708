#include "app/widgets/history/week_geometry.h"

namespace unhunch {

namespace {

constexpr qreal kInset = 24;
constexpr qreal kEndInset = 20;
constexpr qreal kTodayInset = 12; ///< from the card's top to the tint of today
constexpr qreal kTodayGap = 6;    ///< between the tint and the next column
constexpr qreal kHeader = 46;     ///< from the card's top to the first row
constexpr qreal kRow = 44;
constexpr qreal kResetRow = 50;
constexpr qreal kAboveChart = 15;
constexpr qreal kBelowChart = 10; ///< the tint of today ends here
constexpr qreal kLegendGap = 14;
constexpr qreal kBottom = 17;
constexpr qreal kLeastChart = 50;

} // namespace

QRectF WeekGeometry::visual(const QRectF &rect) const
{
    if (!m.mirrored)
        return rect;
    return {m.card.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

qreal WeekGeometry::labelColumnEnd() const
{
    return kInset + m.labelWidth;
}

qreal WeekGeometry::columnWidth() const
{
    return (m.card.width() - labelColumnEnd() - kEndInset)
           / static_cast<qreal>(std::tuple_size_v<decltype(core::Week::days)>);
}

qreal WeekGeometry::columnLeft(std::size_t day) const
{
    return labelColumnEnd() + static_cast<qreal>(day) * columnWidth();
}

qreal WeekGeometry::rowHeight(std::size_t row) const
{
    const bool resets = row == core::rowOf(core::Slot::DeskReset);
    return (resets ? kResetRow : kRow) * m.scale;
}

qreal WeekGeometry::rowTop(std::size_t row) const
{
    qreal top = kHeader * m.scale;
    for (std::size_t above = 0; above < row; ++above)
        top += rowHeight(above);
    return top;
}

QRectF WeekGeometry::dayLabel(std::size_t day) const
{
    const qreal center = kTodayInset + 17 * m.scale;
    const qreal height = 28 * m.scale;
    return visual({columnLeft(day), center - height / 2, columnWidth(), height});
}

QRectF WeekGeometry::rowLabel(std::size_t row) const
{
    return visual({kInset, rowTop(row), m.labelWidth, rowHeight(row)});
}

QRectF WeekGeometry::cell(std::size_t day, std::size_t row) const
{
    return visual({columnLeft(day), rowTop(row), columnWidth(), rowHeight(row)});
}

QRectF WeekGeometry::column(std::size_t day) const
{
    return visual({columnLeft(day) + kTodayGap / 2, kTodayInset, columnWidth() - kTodayGap,
                   chart().bottom() + kBelowChart - kTodayInset});
}

QRectF WeekGeometry::chart() const
{
    const qreal top = rowTop(core::kWeekSlots.size()) + kAboveChart * m.scale;
    const qreal bottom = m.card.height() - kBottom - m.legendHeight - kLegendGap - kBelowChart;
    return visual({labelColumnEnd(), top, m.card.width() - labelColumnEnd() - kEndInset,
                   std::max(0.0, bottom - top)});
}

QRectF WeekGeometry::chartColumn(std::size_t day) const
{
    const QRectF area = chart();
    return visual({columnLeft(day), area.top(), columnWidth(), area.height()});
}

QRectF WeekGeometry::minutesLabel() const
{
    const qreal center = rowTop(core::kWeekSlots.size()) + 23 * m.scale;
    return visual({kInset, center - 11 * m.scale, m.labelWidth, 22 * m.scale});
}

QRectF WeekGeometry::goalLabel(qreal y) const
{
    return visual({kInset, y - 10 * m.scale, m.labelWidth, 20 * m.scale});
}

QRectF WeekGeometry::legend() const
{
    return {kInset, m.card.height() - kBottom - m.legendHeight, m.card.width() - 2 * kEndInset - 4,
            m.legendHeight};
}

qreal WeekGeometry::leastHeight(const Measure &measure)
{
    const WeekGeometry geometry(measure);
    return geometry.rowTop(core::kWeekSlots.size()) + kAboveChart * measure.scale
           + kLeastChart * measure.scale + kBelowChart + kLegendGap + measure.legendHeight
           + kBottom;
}

} // namespace unhunch

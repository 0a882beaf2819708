#pragma once

#include "core/progress/trend.h"

#include <QRectF>
#include <QSizeF>

namespace unhunch {

/// Where everything lies on the trend's card: weeks side by side, and below each other their
/// minutes, strength and long sittings.
class TrendGeometry
{
public:
    struct Measure {
        QSizeF card{};
        qreal scale{1};
        qreal labelWidth{0};
        bool mirrored{false};
    };

    explicit TrendGeometry(const Measure &measure)
        : m(measure)
    {}

    [[nodiscard]] QRectF column(std::size_t week) const; ///< from the card's top to its bottom
    [[nodiscard]] QRectF minutes() const;                ///< the chart
    [[nodiscard]] QRectF strength() const;
    [[nodiscard]] QRectF sittings() const;
    [[nodiscard]] QRectF axis() const;
    /// The part of a column that lies in one of these.
    [[nodiscard]] QRectF part(std::size_t week, const QRectF &row) const;
    /// A line of words before the columns, centred at that height.
    [[nodiscard]] QRectF label(qreal y) const;

    [[nodiscard]] static qreal leastHeight(qreal scale);

private:
    [[nodiscard]] QRectF row(qreal top, qreal height) const;
    [[nodiscard]] QRectF visual(const QRectF &rect) const;

    Measure m;
};

} // namespace unhunch

#pragma once

#include "core/progress/week.h"

#include <QRectF>
#include <QSizeF>
#include <QtGlobal>

#include <cstddef>

namespace unhunch {

/// Where everything of the week card lies: seven columns beside the row labels, the slots, the
/// chart of minutes and the legend below. In logical pixels of the card, mirrored where the
/// reading direction is.
class WeekGeometry
{
public:
    struct Measure {
        QSizeF card{};
        qreal scale{1.0};     ///< of the text
        qreal labelWidth{98}; ///< of the row labels
        qreal legendHeight{20};
        bool mirrored{false};
    };

    explicit WeekGeometry(const Measure &measure)
        : m(measure)
    {}

    [[nodiscard]] QRectF dayLabel(std::size_t day) const;
    [[nodiscard]] QRectF rowLabel(std::size_t row) const;
    /// The place a cell may use.
    [[nodiscard]] QRectF cell(std::size_t day, std::size_t row) const;
    [[nodiscard]] QRectF column(std::size_t day) const; ///< all of a day, as today is tinted
    [[nodiscard]] QRectF minutesLabel() const;
    [[nodiscard]] QRectF chart() const; ///< its bottom is the base line
    [[nodiscard]] QRectF chartColumn(std::size_t day) const;
    [[nodiscard]] QRectF goalLabel(qreal y) const;
    [[nodiscard]] QRectF legend() const;
    [[nodiscard]] bool isMirrored() const { return m.mirrored; }

    /// The least height that keeps a chart worth looking at.
    [[nodiscard]] static qreal leastHeight(const Measure &measure);

private:
    [[nodiscard]] QRectF visual(const QRectF &rect) const;
    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] qreal columnLeft(std::size_t day) const;
    [[nodiscard]] qreal rowTop(std::size_t row) const;
    [[nodiscard]] qreal rowHeight(std::size_t row) const;
    [[nodiscard]] qreal labelColumnEnd() const;

    Measure m;
};

} // namespace unhunch

#pragma once

#include "core/progress/climb.h"
#include "core/progress/trend.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace unhunch {

/// A table on paper; the first column is text, the others are numbers unless `isText`.
struct PaperTable {
    QString title{};
    QStringList header{};
    std::vector<QStringList> rows{};
    bool isText{false};

    bool operator==(const PaperTable &) const = default;
};

/// One page to take along, such as to a professional: every word of it.
struct SummaryView {
    QString title{};
    QString period{};
    QStringList facts{};
    PaperTable weeks{};
    PaperTable exercises{};
    QString note{}; ///< at the foot

    bool operator==(const SummaryView &) const = default;
};

[[nodiscard]] SummaryView presentSummary(const core::Trend &trend,
                                         std::span<const core::Climb> climbs,
                                         const QLocale &locale);

} // namespace unhunch

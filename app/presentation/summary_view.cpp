#include "app/presentation/summary_view.h"

#include "app/presentation/day_words.h"
#include "app/presentation/ladders_view.h"
#include "app/presentation/trend_view.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

constexpr std::chrono::days kWeek{7};

PaperTable weeksTable(const core::Trend &trend, const QLocale &locale)
{
    PaperTable table{.title = Words::tr("Week by week"), .header = {}};
    table.header = {Words::tr("Week"), Words::tr("Minutes"), Words::tr("Active days"),
                    Words::tr("Strength"), Words::tr("Sat over 90 min")};
    for (const core::TrendWeek &week : trend.weeks) {
        const QString range =
            dayRange(week.first, week.first + kWeek - std::chrono::days{1}, locale);
        if (!week.isKnown) {
            table.rows.push_back({range, {}, {}, {}, {}});
            continue;
        }
        table.rows.push_back({range, locale.toString(static_cast<int>(week.active.count())),
                              locale.toString(week.activeDays), locale.toString(week.strengthDays),
                              locale.toString(week.longSittings)});
    }
    return table;
}

PaperTable exercisesTable(std::span<const core::Climb> climbs, const QLocale &locale)
{
    PaperTable table{.title = Words::tr("Exercises"), .header = {}, .rows = {}, .isText = true};
    table.header = {Words::tr("Exercise"), Words::tr("Level"), Words::tr("Dose now")};
    for (const LadderView &ladder : presentLadders(climbs, locale).ladders)
        table.rows.push_back({ladder.name, ladder.level, ladder.now});
    return table;
}

} // namespace

SummaryView presentSummary(const core::Trend &trend, std::span<const core::Climb> climbs,
                           const QLocale &locale)
{
    const TrendView words = presentTrend(trend, locale);
    SummaryView view{.title = Words::tr("Exercise and sitting")};
    view.period =
        Words::tr("%1, written on %2")
            .arg(words.range, locale.toString(toDate(trend.today),
                                              Words::tr("d MMMM yyyy", "date pattern: with year")));
    view.facts = {words.summary,
                  Words::tr("The plan asks for ten minutes on five days of the week, strength %1 "
                            "times, and a break after every 90 minutes of sitting.")
                      .arg(locale.toString(trend.strengthTarget))};
    view.weeks = weeksTable(trend, locale);
    view.exercises = exercisesTable(climbs, locale);
    view.note = Words::tr("Recorded by Unhunch, a reminder and exercise timer. What was done is "
                          "counted; nothing is measured and nothing is judged.");
    return view;
}

} // namespace unhunch

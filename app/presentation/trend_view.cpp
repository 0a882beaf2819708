#include "app/presentation/trend_view.h"

#include "app/presentation/day_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unhunch {

namespace {

using core::CellState;
using core::TrendWeek;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

constexpr std::chrono::days kWeek{7};
constexpr int kGoalMinutes = static_cast<int>(core::kActiveDay.count()) * core::kSteadyWeek;

int minutesOf(const TrendWeek &week)
{
    return static_cast<int>(week.active.count());
}

QString minutesFact(int minutes)
{
    return minutes == 1 ? Words::tr("one minute") : Words::tr("%n minutes", nullptr, minutes);
}

QString strengthFact(int days)
{
    if (days == 1)
        return Words::tr("strength once");
    return days == 2 ? Words::tr("strength twice") : Words::tr("strength %n times", nullptr, days);
}

QString steadyFact(int weeks)
{
    return weeks == 1 ? Words::tr("one steady week") : Words::tr("%n steady weeks", nullptr, weeks);
}

QString sittingFact(int bouts)
{
    if (bouts == 1)
        return Words::tr("sat over 90 minutes once");
    return bouts == 2 ? Words::tr("sat over 90 minutes twice")
                      : Words::tr("sat over 90 minutes %n times", nullptr, bouts);
}

QString joined(const QStringList &facts)
{
    return facts.join(Words::tr(", ", "between the facts of a sentence"));
}

/// Counts only what was done, as the week's own summary does.
QString summaryOf(const core::Trend &trend)
{
    int minutes = 0;
    int strength = 0;
    int steady = 0;
    for (const TrendWeek &week : trend.weeks) {
        minutes += minutesOf(week);
        strength += week.strengthDays;
        steady += week.activeDays >= core::kSteadyWeek ? 1 : 0;
    }
    QStringList facts;
    if (minutes > 0)
        facts += minutesFact(minutes);
    if (strength > 0)
        facts += strengthFact(strength);
    if (steady > 0)
        facts += steadyFact(steady);
    if (facts.isEmpty())
        return Words::tr("A quarter of a year fills up here, week by week.");
    return Words::tr("In 13 weeks: %1.").arg(joined(facts));
}

std::vector<CellState> marksOf(const TrendWeek &week, int target, bool isCurrent)
{
    if (!week.isKnown)
        return {};
    const CellState open = isCurrent ? CellState::ToCome : CellState::NoRecord;
    std::vector<CellState> marks(static_cast<std::size_t>(std::max(target, week.strengthDays)),
                                 open);
    std::fill_n(marks.begin(), week.strengthDays, CellState::Done);
    return marks;
}

QString sentenceOf(const TrendWeek &week, const QLocale &locale)
{
    const QString range = dayRange(week.first, week.first + kWeek - std::chrono::days{1}, locale);
    if (!week.isKnown)
        return Words::tr("%1: nothing recorded.").arg(range);
    QStringList facts{minutesFact(minutesOf(week))};
    if (week.strengthDays > 0)
        facts += strengthFact(week.strengthDays);
    if (week.longSittings > 0)
        facts += sittingFact(week.longSittings);
    return Words::tr("%1: %2.", "range of days: facts").arg(range, joined(facts));
}

TrendWeekView presentTrendWeek(const TrendWeek &week, const core::Trend &trend,
                               const QLocale &locale)
{
    TrendWeekView view{.first = week.first, .isCurrent = &week == &trend.weeks.back()};
    view.label =
        locale.toString(toDate(week.first), Words::tr("d MMM", "date pattern: day, short month"));
    view.minutes = minutesOf(week);
    view.reachesGoal = view.minutes >= kGoalMinutes;
    if (view.minutes > 0)
        view.minutesLabel = locale.toString(view.minutes);
    view.strength = marksOf(week, trend.strengthTarget, view.isCurrent);
    view.longSittings = week.longSittings;
    if (week.isKnown)
        view.sittingsLabel = locale.toString(week.longSittings);
    view.sentence = sentenceOf(week, locale);
    return view;
}

} // namespace

TrendView presentTrend(const core::Trend &trend, const QLocale &locale)
{
    TrendView view{.title = Words::tr("Trend"), .goalMinutes = kGoalMinutes};
    view.range =
        dayRange(trend.first(), trend.weeks.back().first + kWeek - std::chrono::days{1}, locale);
    view.summary = summaryOf(trend);
    view.minutesLabel = Words::tr("Minutes");
    view.goalLabel = Words::tr("%1 a week", "minutes").arg(locale.toString(kGoalMinutes));
    view.strengthLabel = Words::tr("Strength");
    view.strengthOf = Words::tr("%1 a week", "sessions").arg(locale.toString(trend.strengthTarget));
    view.sittingLabel = Words::tr("Long sitting");
    view.sittingOf = Words::tr("over 90 min");
    for (std::size_t i = 0; i < trend.weeks.size(); ++i)
        view.weeks.at(i) = presentTrendWeek(trend.weeks.at(i), trend, locale);
    return view;
}

} // namespace unhunch

#include "app/presentation/week_view.h"

#include "app/presentation/day_words.h"
#include "app/presentation/occasion_words.h"
#include "app/presentation/week_summary.h"
#include "app/presentation/week_tiles.h"
#include "app/presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

using core::CellState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr std::size_t kMostPips = 6;
constexpr std::array kLegend{CellState::Done,    CellState::PartDone,  CellState::SelfReported,
                             CellState::Natural, CellState::Skipped,   CellState::Expired,
                             CellState::ToCome,  CellState::NotPlanned};

bool hasRecord(const core::WeekDay &day)
{
    return std::ranges::any_of(day.cells,
                               [](const core::WeekCell &cell) { return !cell.occasions.empty(); });
}

std::vector<CellState> pips(const core::WeekCell &cell)
{
    std::vector<CellState> all;
    for (const core::Occasion &occasion : cell.occasions)
        all.push_back(occasion.state);
    all.insert(all.end(), static_cast<std::size_t>(cell.toCome), CellState::ToCome);
    if (all.size() > kMostPips)
        all.erase(all.begin(), all.end() - kMostPips);
    return all;
}

/// "Desk resets, Wednesday, 23 September: 1 of 2. Done at 10:34. Skipped at 12:10."
QString cellSentence(const WeekCellView &cell, const QString &count)
{
    QStringList facts;
    if (!count.isEmpty())
        facts += count;
    for (const OccasionView &detail : cell.details)
        facts += detail.heading;
    if (cell.details.empty() && count.isEmpty())
        facts += stateName(cell.state);
    return Words::tr("%1: %2.", "slot and day: facts").arg(cell.title, facts.join(u". "));
}

WeekCellView presentCell(const core::WeekDay &day, std::size_t row, const WeekSetting &setting)
{
    const core::Slot slot = core::kWeekSlots.at(row);
    const core::WeekCell &cell = day.cells.at(row);

    WeekCellView view{.state = cell.state};
    view.title =
        Words::tr("%1, %2", "slot, day").arg(slotRowName(slot), longDay(day.day, setting.locale));
    for (const core::Occasion &occasion : cell.occasions)
        view.details.push_back(presentOccasion(occasion, setting));

    QString count;
    if (slot == core::Slot::DeskReset && (!cell.occasions.empty() || cell.toCome > 0)) {
        const QString due = setting.locale.toString(day.resetsDue);
        view.pips = pips(cell);
        view.done = setting.locale.toString(day.resetsDone);
        view.due = Words::tr("/%1", "2/3").arg(due);
        count = Words::tr("%1 of %2").arg(view.done, due);
    }
    view.sentence = cellSentence(view, count);
    return view;
}

QString daySentence(const core::WeekDay &day, const QLocale &locale)
{
    const auto minutes = static_cast<int>(day.active.count());
    const QString length =
        minutes == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, minutes);
    return (day.isActive ? Words::tr("%1: %2, an active day.") : Words::tr("%1: %2."))
        .arg(longDay(day.day, locale), length);
}

WeekDayView presentDay(const core::WeekDay &day, core::LogicalDay today, const WeekSetting &setting)
{
    WeekDayView view{.isToday = day.day == today, .isAhead = day.day > today};
    view.label = view.isToday ? Words::tr("Today") : shortDay(day.day, setting.locale);
    view.minutes = static_cast<int>(day.active.count());
    view.reachesGoal = day.active >= core::kActiveDay;
    if (view.minutes > 0)
        view.minutesLabel = setting.locale.toString(view.minutes);
    view.sentence = daySentence(day, setting.locale);
    for (std::size_t row = 0; row < core::kWeekSlots.size(); ++row)
        view.cells.at(row) = presentCell(day, row, setting);
    return view;
}

QString title(const core::Week &week, const QString &range)
{
    if (week.today >= week.first() && week.today <= week.last())
        return Words::tr("This week");
    if (week.today > week.last() && week.today <= week.last() + std::chrono::days{7})
        return Words::tr("Last week");
    return range;
}

bool isBeforeTheFirst(const core::Week &week, const WeekSetting &setting)
{
    return (!setting.since || *setting.since >= week.first()) && week.today <= week.last()
           && std::ranges::none_of(week.days, hasRecord);
}

QString invitation(const core::Week &week, const WeekSetting &setting)
{
    if (!isBeforeTheFirst(week, setting))
        return {};
    if (!setting.nextReset)
        return Words::tr("Your first desk reset comes while you work.");
    const Wording wording{setting.locale, setting.zone.offsetAt(*setting.nextReset)};
    return Words::tr("Your first desk reset is at about %1, if you keep sitting.")
        .arg(clockTime(*setting.nextReset, wording));
}

void setWords(WeekView &view, const QLocale &locale)
{
    for (std::size_t row = 0; row < core::kWeekSlots.size(); ++row)
        view.rowLabels.at(row) = slotRowName(core::kWeekSlots.at(row));
    for (const CellState state : kLegend)
        view.legend.push_back({state, stateName(state)});
    view.goalMinutes = static_cast<int>(core::kActiveDay.count());
    view.minutesLabel = Words::tr("Minutes");
    view.goalLabel = Words::tr("%1 a day", "minutes").arg(locale.toString(view.goalMinutes));
}

} // namespace

WeekView presentWeek(const core::Week &week, const WeekSetting &setting)
{
    WeekView view{.first = week.first()};
    const QString range = dayRange(week.first(), week.last(), setting.locale);
    view.title = title(week, range);
    if (view.title != range)
        view.range = range;
    view.headline = weekHeadline(week, setting.locale);
    view.summary = weekSummary(week, setting.locale);
    view.hasPrevious = setting.since && *setting.since < week.first();
    view.hasNext = week.today > week.last();
    const auto weeksToToday = std::chrono::floor<std::chrono::weeks>(week.today - week.first());
    view.currentWeek = week.first() + weeksToToday;

    view.strength = strengthTile(week, setting.locale);
    view.activeDays = activeDaysTile(week, setting.locale);
    view.wallSlides = wallSlidesTile(week, setting.locale);

    setWords(view, setting.locale);
    for (std::size_t i = 0; i < week.days.size(); ++i)
        view.days.at(i) = presentDay(week.days.at(i), week.today, setting);
    view.invitation = invitation(week, setting);
    return view;
}

} // namespace unhunch

#include "core/progress/week.h"

#include <algorithm>

namespace unhunch::core {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

bool isPlanned(const WeekPlan &plan, LogicalDay day, Slot slot)
{
    const DayPlan &slots = plan.days.at(std::chrono::weekday{day}.c_encoding());
    switch (slot) {
    case Slot::Morning:
        return slots.morning;
    case Slot::DeskReset:
        return slots.deskResets;
    case Slot::AfterWork:
        return slots.afterWork;
    case Slot::Bedtime:
        return slots.bedtime;
    case Slot::PreWorkout:
        return false; // has no row: it happens where the user puts a workout
    }
    return false;
}

/// What a cell shows in which nothing ended yet.
CellState emptyState(const WeekCell &cell, bool planned, LogicalDay day, const Today &today)
{
    if (cell.toCome > 0 || (planned && day > today.day))
        return CellState::ToCome;
    return planned ? CellState::NoRecord : CellState::NotPlanned;
}

void settle(WeekCell &cell, Slot slot, LogicalDay day, const Today &today, const WeekPlan &plan)
{
    if (day == today.day)
        cell.toCome = static_cast<int>(std::ranges::count(today.toCome, slot));
    cell.state = emptyState(cell, isPlanned(plan, day, slot), day, today);
    if (!cell.occasions.empty())
        cell.state = std::ranges::max(cell.occasions, {}, &Occasion::state).state;
}

void countResets(WeekDay &day)
{
    const WeekCell &resets = day.cells.at(rowOf(Slot::DeskReset));
    day.resetsDue = resets.toCome;
    for (const Occasion &reset : resets.occasions) {
        day.resetsDone += counts(reset.state) ? 1 : 0;
        day.resetsDue += reset.state == CellState::Natural ? 0 : 1;
    }
}

/// The day among those that follow each other from the first on; null for one outside.
WeekDay *dayIn(std::span<WeekDay> days, LogicalDay wanted)
{
    const auto offset = (wanted - days.front().day).count();
    return offset < 0 || offset >= std::ssize(days) ? nullptr
                                                    : &days[static_cast<std::size_t>(offset)];
}

void place(std::span<WeekDay> days, Occasion occasion)
{
    WeekDay *const day = dayIn(days, occasion.key.day);
    const std::size_t row = rowOf(occasion.key.slot);
    if (day != nullptr && row < kWeekSlots.size())
        day->cells.at(row).occasions.push_back(std::move(occasion));
}

int wallSlidesIn(const LoggedSession &session)
{
    int reps = 0;
    for (const StepEntry &step : session.steps)
        if (step.exercise == kWallSlide)
            reps += step.actual.reps;
    return reps;
}

void addSessions(std::span<WeekDay> days, std::span<const LoggedSession> sessions)
{
    std::vector<milliseconds> active(days.size());
    for (const LoggedSession &logged : sessions) {
        WeekDay *const day = dayIn(days, logged.session.occurrence.day);
        if (day == nullptr || logged.session.outcome == SessionOutcome::NotBegun)
            continue;
        active[static_cast<std::size_t>(day - days.data())] += activeTime(logged);
        day->wallSlides += wallSlidesIn(logged);
    }
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i].active = std::chrono::round<minutes>(active[i]);
}

// Judged by the rounded minutes, so that a day that shows 10 is one.
bool isActiveDay(const WeekDay &day)
{
    const auto did = [&day](Slot slot) { return counts(day.cells.at(rowOf(slot)).state); };
    return day.active >= kActiveDay
           || ((did(Slot::Morning) || did(Slot::Bedtime)) && day.resetsDone > 0);
}

} // namespace

std::size_t rowOf(Slot slot)
{
    return static_cast<std::size_t>(std::ranges::find(kWeekSlots, slot) - kWeekSlots.begin());
}

LogicalDay startOfWeek(LogicalDay day, std::chrono::weekday firstWeekday)
{
    return day - (std::chrono::weekday{day} - firstWeekday);
}

std::vector<WeekDay> daysOf(LogicalDay first, std::size_t count,
                            std::span<const LoggedSession> sessions,
                            std::span<const Decision> decisions, const Today &today,
                            const WeekPlan &plan)
{
    std::vector<WeekDay> days(count);
    if (days.empty())
        return days;
    for (std::size_t i = 0; i < count; ++i)
        days[i].day = first + std::chrono::days{i};
    for (Occasion &occasion : occasionsOf(sessions, decisions))
        place(days, std::move(occasion));
    addSessions(days, sessions);

    for (WeekDay &day : days) {
        for (std::size_t row = 0; row < kWeekSlots.size(); ++row)
            settle(day.cells.at(row), kWeekSlots.at(row), day.day, today, plan);
        countResets(day);
        day.isActive = isActiveDay(day);
    }
    return days;
}

bool hasStrength(const WeekDay &day)
{
    return counts(day.cells.at(rowOf(Slot::AfterWork)).state);
}

Week weekOf(LogicalDay first, std::span<const LoggedSession> sessions,
            std::span<const Decision> decisions, const Today &today, const WeekPlan &plan)
{
    Week week{.today = today.day, .strengthTarget = plan.strengthTarget};
    std::ranges::move(daysOf(first, week.days.size(), sessions, decisions, today, plan),
                      week.days.begin());
    for (const WeekDay &day : week.days) {
        week.activeDays += day.isActive ? 1 : 0;
        week.strengthDays += hasStrength(day) ? 1 : 0;
    }
    return week;
}

} // namespace unhunch::core

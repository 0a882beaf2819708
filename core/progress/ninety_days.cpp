#include "core/progress/ninety_days.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace unhunch::core {

namespace {

constexpr std::size_t kDaysOfWeek = 7;
constexpr std::array kMeasures{Measure::Hang, Measure::WallSlides, Measure::PullAparts};

std::string_view exerciseOf(Measure measure)
{
    switch (measure) {
    case Measure::Hang:
        return "dead-hang";
    case Measure::WallSlides:
        return kWallSlide;
    case Measure::PullAparts:
        break;
    }
    return "band-pull-apart";
}

/// What one step adds to its day.
int amountOf(Measure measure, const StepEntry &step)
{
    if (measure != Measure::Hang)
        return step.actual.reps;
    const auto each = step.actual.held / std::max(step.actual.sets, 1);
    return static_cast<int>(std::chrono::round<std::chrono::seconds>(each).count());
}

/// Hangs of a day are compared, repetitions add up.
void add(Measure measure, int amount, int &ofDay)
{
    ofDay = measure == Measure::Hang ? std::max(ofDay, amount) : ofDay + amount;
}

MeasureLine lineOf(Measure measure, LogicalDay first, std::span<const LoggedSession> sessions)
{
    std::map<std::size_t, int> byDay;
    for (const auto &[session, steps] : sessions) {
        const auto offset = (session.occurrence.day - first).count();
        if (offset < 0 || std::cmp_greater_equal(offset, kJourneyDays))
            continue;
        for (const StepEntry &step : steps)
            if (step.exercise == exerciseOf(measure))
                add(measure, amountOf(measure, step), byDay[static_cast<std::size_t>(offset)]);
    }
    MeasureLine line{.measure = measure};
    for (const auto &[day, amount] : byDay) {
        auto &week = line.weeks.at(day / kDaysOfWeek);
        if (amount > 0)
            week = std::max(week.value_or(0), amount);
    }
    return line;
}

bool isKnown(const MeasureLine &line)
{
    return std::ranges::any_of(line.weeks, [](const auto &week) { return week.has_value(); });
}

std::size_t stageOn(int dayNumber)
{
    const auto ahead = std::ranges::lower_bound(kMilestones, dayNumber);
    return static_cast<std::size_t>(std::min(ahead, std::prev(kMilestones.end()))
                                    - kMilestones.begin());
}

} // namespace

NinetyDays ninetyDaysOf(LogicalDay first, std::span<const LoggedSession> sessions,
                        std::span<const Decision> decisions, const Today &today,
                        const WeekPlan &plan, int steadyWeeks)
{
    NinetyDays journey{.today = today.day, .steadyWeeks = steadyWeeks};
    journey.dayNumber = static_cast<int>((today.day - first).count()) + 1;
    journey.stage = stageOn(journey.dayNumber);
    const auto days = daysOf(first, kJourneyDays, sessions, decisions, today, plan);
    for (std::size_t i = 0; i < kJourneyDays; ++i)
        journey.days.at(i) = {days[i].day, days[i].active, days[i].isActive};
    for (const Measure measure : kMeasures)
        if (MeasureLine line = lineOf(measure, first, sessions); isKnown(line))
            journey.measures.push_back(line);
    return journey;
}

} // namespace unhunch::core

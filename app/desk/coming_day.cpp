#include "app/desk/coming_day.h"

#include "core/reminder/day_plan.h"
#include "core/schedule/windows.h"

namespace unhunch {

namespace {

using std::chrono::days;
using std::chrono::weekday;

constexpr int kWeek = 7;
constexpr std::chrono::hours kNoon{12};

core::LogicalDay shownDay(const core::Rules &rules, core::LogicalDay today)
{
    core::LogicalDay found = today + days{1};
    for (int i = kWeek; i >= 1; --i) {
        const core::LogicalDay day = today + days{i};
        if (rules.workdays.contains(weekday{day}))
            found = day;
    }
    for (int i = kWeek; i >= 1; --i) {
        const core::LogicalDay day = today + days{i};
        if (rules.workdays.contains(weekday{day}) && rules.strengthDays.contains(weekday{day}))
            found = day;
    }
    return found;
}

} // namespace

DayCardView comingDay(const DaySources &sources, const core::Rules &rules)
{
    const core::LogicalDay today = sources.service.status().day;
    const core::LogicalDay day = shownDay(rules, today);
    DayCardFacts facts{rules};
    facts.plan =
        core::planOf(day, sources.service.state(), rules, sources.clock.now(), sources.zone);
    if (rules.workdays.contains(weekday{day}))
        facts.spans = core::spansOf(day, rules, sources.zone);
    for (const core::Slot slot : core::kSlotsByRank)
        if (const auto script = sources.plan.scriptFor(slot, false, today))
            facts.lengths.at(static_cast<std::size_t>(slot)) =
                std::chrono::round<std::chrono::minutes>(script->length());
    Wording wording = sources.plan.wording();
    wording.offset = sources.zone.offsetAt(core::UtcTime{day.time_since_epoch()} + kNoon);
    return presentDayCard(facts, wording);
}

std::array<bool, core::kSlotCount> possibleSlots(const core::Rules &rules, core::LogicalDay today,
                                                 const core::Zone &zone)
{
    std::array<bool, core::kSlotCount> possible{};
    for (const core::Slot slot : core::kSlotsByRank)
        for (int i = 0; i < kWeek; ++i)
            if (slot == core::Slot::DeskReset || core::windowOf(slot, today + days{i}, rules, zone))
                possible.at(static_cast<std::size_t>(slot)) = true;
    // Whoever has entered no workouts, or no hours, knows that nothing comes.
    if (rules.workouts.empty())
        possible.at(static_cast<std::size_t>(core::Slot::PreWorkout)) = true;
    if (rules.workingHours.empty() || core::worksAllDay(rules) || rules.workdays.bits == 0)
        possible.at(static_cast<std::size_t>(core::Slot::AfterWork)) = true;
    return possible;
}

} // namespace unhunch

#include "core/reminder/answers.h"
#include "core/reminder/desk_reset.h"
#include "core/reminder/holds.h"
#include "core/reminder/presence.h"
#include "core/reminder/status.h"
#include "core/reminder/upcoming.h"

#include <algorithm>
#include <array>

namespace unhunch::core {

namespace {

Stage stageOf(const Occurrence &occurrence)
{
    // In the order of the phases.
    constexpr std::array kStages{Stage::Due, Stage::Shown, Stage::Folded, Stage::Snoozed,
                                 Stage::Running};
    const bool held = occurrence.phase == Phase::Waiting && occurrence.heldBy != Reason::None;
    return held ? Stage::Held : kStages[static_cast<std::size_t>(occurrence.phase)];
}

Owed describe(const Occurrence &occurrence, const Situation &s)
{
    Owed owed{occurrence.key, stageOf(occurrence), occurrence.dueAt.value_or(s.now.utc)};
    if (occurrence.snoozedUntil && !occurrence.snoozedToLull)
        owed.snoozedUntil = s.utcOf(*occurrence.snoozedUntil);
    Occurrence copy = occurrence;
    if (copy.phase == Phase::Snoozed)
        endSnooze(copy, s.state.now);
    owed.canSnooze = snoozeLeft(copy, s.rules) > std::chrono::milliseconds{0};
    return owed;
}

/// What is on the screen first, then by rank.
std::vector<Owed> owedNow(const Situation &s)
{
    std::vector<Owed> owed;
    for (const Slot slot : kSlotsByRank) {
        for (const Occurrence &open : s.state.open) {
            if (open.key.slot == slot)
                owed.push_back(describe(open, s));
        }
    }
    std::stable_partition(owed.begin(), owed.end(), [](const Owed &one) {
        return one.stage == Stage::Running || one.stage == Stage::Shown;
    });
    return owed;
}

std::optional<Waiting> waitingNow(const Situation &s)
{
    const std::optional<Hold> hold = currentHold(s.state);
    if (!hold)
        return {};
    Waiting waiting{hold->reason, hold->by, hold->since};
    if (hold->until)
        waiting.until = s.utcOf(*hold->until);
    return waiting;
}

} // namespace

Status describe(const State &state, const Rules &rules, const Moment &now, const Zone &zone)
{
    const Present present(state, rules, now);
    const Situation s{*present, rules, now, zone};
    return {s.today(),
            std::chrono::floor<std::chrono::seconds>(present->seated),
            rules.resetEvery,
            insideHours(s),
            isPresent(*present, rules),
            owedNow(s),
            waitingNow(s),
            upcomingToday(s)};
}

} // namespace unhunch::core

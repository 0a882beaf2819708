#include "core/reminder/windowed_slots.h"

#include "core/reminder/presence.h"
#include "core/reminder/wall_clock.h"
#include "core/schedule/strength_days.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr minutes kAfterFirstInput{2};
/// No journey takes the local clock back further.
constexpr hours kLongestJourney{26};

std::optional<UtcTime> opensAt(Slot slot, LogicalDay day, const Window &window, const Situation &s)
{
    if (slot == Slot::Morning) {
        if (!s.state.firstInput || s.state.firstInput->day != day)
            return {};
        return s.utcOf(s.state.firstInput->at + kAfterFirstInput);
    }
    if (slot == Slot::AfterWork && s.state.hours.doneForToday == day)
        return std::min(window.opens, s.state.hours.doneAt);
    return window.opens;
}

bool bedtimeCame(LogicalDay day, UtcTime since, const Situation &s)
{
    const std::optional<UtcTime> bedtime = fallsDueAt(Slot::Bedtime, day, s);
    return bedtime && isAskedOn(Slot::Bedtime, day, s) && since <= *bedtime && *bedtime <= s.now.utc
           && !recordOf(s.state, day, Slot::Bedtime).fulfilled;
}

/// Days on which the app never ran leave no line: the end must be of today, or seen.
bool sawTheEnd(LogicalDay day, UtcTime closes, const Deciding &d)
{
    return day == d.today() || closes > d.now.utc - d.ranFor;
}

void fallDueInWindow(Deciding &d, LogicalDay day, Slot slot)
{
    Occurrence &occurrence = fallDue(d, day, slot, Reason::Window);
    occurrence.afterAbsence = !isPresent(d.state, d.rules);
    occurrence.patient = slot == Slot::AfterWork && !occurrence.afterAbsence;
    if (slot != Slot::Bedtime)
        return;
    for (const Slot earlier : {Slot::PreWorkout, Slot::AfterWork}) {
        const Occurrence *open = findOpen(d.state, earlier);
        if (open && open->phase != Phase::Running)
            end(d, open->key, What::Expired, Reason::BedtimeCame);
    }
}

void openWindow(Deciding &d, LogicalDay day, Slot slot)
{
    const std::optional<Window> window = windowOf(slot, day, d.rules, d.zone);
    if (!window)
        return;
    const std::optional<UtcTime> due = fallsDueIn(*window, slot, day, d);
    const bool closed = window->closes <= d.now.utc;
    const bool comes = closed ? sawTheEnd(day, window->closes, d) : due && *due <= d.now.utc;
    if (!comes || findOpen(d.state, slot) || recordOf(d.state, day, slot).count > 0
        || !isAskedOn(slot, day, d))
        return;

    const bool yieldsToBedtime = slot == Slot::AfterWork || slot == Slot::PreWorkout;
    if (closed)
        end(d, {day, slot, 1}, What::Expired, Reason::WindowClosed);
    else if (yieldsToBedtime && bedtimeCame(day, *due, d))
        end(d, {day, slot, 1}, What::Expired, Reason::BedtimeCame);
    else
        fallDueInWindow(d, day, slot);
}

/// Closed, or so far ahead that it can have opened by a wrong clock only.
bool isOver(const Occurrence &occurrence, const Situation &s)
{
    const auto window = windowOf(occurrence.key.slot, occurrence.key.day, s.rules, s.zone);
    return !window || window->closes <= s.now.utc || window->opens > s.now.utc + kLongestJourney;
}

void closeWindows(Deciding &d)
{
    const std::vector<Occurrence> open = d.state.open;
    for (const Occurrence &occurrence : open) {
        if (occurrence.key.slot == Slot::DeskReset || occurrence.phase == Phase::Running)
            continue;
        if (!d.rules.slots[occurrence.key.slot])
            end(d, occurrence.key, What::Expired, Reason::SwitchedOff);
        else if (!isClockDoubted(d.state) && isOver(occurrence, d))
            end(d, occurrence.key, What::Expired, Reason::WindowClosed);
    }
}

} // namespace

std::optional<UtcTime> fallsDueIn(const Window &window, Slot slot, LogicalDay day,
                                  const Situation &s)
{
    const std::optional<UtcTime> due = opensAt(slot, day, window, s);
    return due && *due < window.closes ? due : std::nullopt;
}

std::optional<UtcTime> fallsDueAt(Slot slot, LogicalDay day, const Situation &s)
{
    const std::optional<Window> window = windowOf(slot, day, s.rules, s.zone);
    return window ? fallsDueIn(*window, slot, day, s) : std::nullopt;
}

bool isAskedOn(Slot slot, LogicalDay day, const Situation &s)
{
    if (!s.rules.slots[slot])
        return false;
    return slot != Slot::AfterWork || isStrengthDay(day, {s.state.days, s.state.massages}, s.rules);
}

LogicalDay dayOf(Slot slot, const Situation &s)
{
    const LogicalDay today = s.today();
    for (const LogicalDay day : {today - days{1}, today + days{1}}) {
        const std::optional<Window> window = windowOf(slot, day, s.rules, s.zone);
        if (window && window->opens <= s.now.utc && s.now.utc < window->closes)
            return day;
    }
    return today;
}

std::optional<UtcTime> closesAt(const Occurrence &occurrence, const Situation &s)
{
    const auto window = windowOf(occurrence.key.slot, occurrence.key.day, s.rules, s.zone);
    return window ? std::optional{window->closes} : std::nullopt;
}

void settleWindows(Deciding &d)
{
    closeWindows(d);
    if (isClockDoubted(d.state))
        return;
    const LogicalDay today = d.today();
    for (const LogicalDay day : {today - days{1}, today, today + days{1}}) {
        for (const Slot slot : kWindowedSlots)
            openWindow(d, day, slot);
    }
}

} // namespace unhunch::core

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
    const std::optional<UtcTime> bedtime =
        isAskedOn(Slot::Bedtime, day, s) ? fallsDueAt(Slot::Bedtime, day, s) : std::nullopt;
    return bedtime && since <= *bedtime && *bedtime <= s.now.utc
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

/// Whether it is time for the slot to fall due on that day, or to end without having done so.
bool comes(LogicalDay day, Slot slot, const Window &window, const Deciding &d)
{
    if (!d.rules.slots[slot])
        return false;
    if (window.closes <= d.now.utc)
        return sawTheEnd(day, window.closes, d);
    if (window.opens > d.now.utc && slot != Slot::AfterWork)
        return false;
    const std::optional<UtcTime> due = fallsDueIn(window, slot, day, d);
    return due && *due <= d.now.utc;
}

void openWindow(Deciding &d, LogicalDay day, Slot slot, const Window &window)
{
    if (findOpen(d.state, slot) || recordOf(d.state, day, slot).count > 0
        || !isAskedOn(slot, day, d))
        return;

    const bool yieldsToBedtime = slot == Slot::AfterWork || slot == Slot::PreWorkout;
    if (window.closes <= d.now.utc)
        end(d, {day, slot, 1}, What::Expired, Reason::WindowClosed);
    else if (yieldsToBedtime && bedtimeCame(day, *fallsDueIn(window, slot, day, d), d))
        end(d, {day, slot, 1}, What::Expired, Reason::BedtimeCame);
    else
        fallDueInWindow(d, day, slot);
}

/// Closed, or so far ahead that it can have opened by a wrong clock only.
bool isOver(const Occurrence &occurrence, const Situation &s)
{
    const auto window = s.windowOf(occurrence.key.slot, occurrence.key.day);
    return !window || window->closes <= s.now.utc || window->opens > s.now.utc + kLongestJourney;
}

/// Why an open occurrence can wait no longer; none if it can.
std::optional<Reason> whyClosed(const Occurrence &open, const Situation &s)
{
    if (open.key.slot == Slot::DeskReset || open.phase == Phase::Running)
        return {};
    if (!s.rules.slots[open.key.slot])
        return Reason::SwitchedOff;
    return !isClockDoubted(s.state) && isOver(open, s) ? std::optional{Reason::WindowClosed}
                                                       : std::nullopt;
}

void closeWindows(Deciding &d)
{
    for (std::size_t i = 0; i < d.state.open.size();) {
        if (const auto reason = whyClosed(d.state.open[i], d))
            end(d, d.state.open[i].key, What::Expired, *reason);
        else
            ++i;
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
    const std::optional<Window> window = s.windowOf(slot, day);
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
        const std::optional<Window> window = s.windowOf(slot, day);
        if (window && window->opens <= s.now.utc && s.now.utc < window->closes)
            return day;
    }
    return today;
}

std::optional<UtcTime> closesAt(const Occurrence &occurrence, const Situation &s)
{
    const auto window = s.windowOf(occurrence.key.slot, occurrence.key.day);
    return window ? std::optional{window->closes} : std::nullopt;
}

void settleWindows(Deciding &d)
{
    closeWindows(d);
    if (isClockDoubted(d.state))
        return;
    for (const CalendarDay &day : d.calendar.days()) {
        for (const Slot slot : kWindowedSlots) {
            const std::optional<Window> &window = day.window(slot);
            if (window && comes(day.day, slot, *window, d))
                openWindow(d, day.day, slot, *window);
        }
    }
}

} // namespace unhunch::core

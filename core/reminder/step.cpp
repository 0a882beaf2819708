#include "core/reminder/step.h"

#include "core/reminder/answers.h"
#include "core/reminder/deciding.h"
#include "core/reminder/desk_reset.h"
#include "core/reminder/holds.h"
#include "core/reminder/presence.h"
#include "core/reminder/restart.h"
#include "core/reminder/seated_time.h"
#include "core/reminder/session_run.h"
#include "core/reminder/settle.h"

#include <algorithm>
#include <utility>

namespace unhunch::core {

namespace {

// What each event changes. What follows from it is settled afterwards.

void on(const AppStarted &, Deciding &d)
{
    start(d);
}

void on(const AppStopped &, Deciding &d)
{
    stop(d);
}

void on(const WakeUpCame &, Deciding &) {}

void on(const InputBegan &, Deciding &d)
{
    touch(d.change, d);
    d.change.presence.inputGoing = !d.state.presence.asleep;
}

void on(const InputStopped &stopped, Deciding &d)
{
    const Instant lastInput = d.state.now - (d.now.monotonic - stopped.lastInput);
    if (isActive(d.state))
        correctSeatedTime(d.change, d.rules, std::max(lastInput, d.state.presence.lastTouch));
    stopInput(d.change, std::min(lastInput, d.state.now));
}

void on(const ScreenLocked &, Deciding &d)
{
    goAway(d.change, d.now.utc);
    d.change.presence.locked = true;
}

void on(const ScreenUnlocked &, Deciding &d)
{
    if (!d.state.presence.locked)
        return;
    d.change.presence.locked = false;
    beginGrace(d.change);
    touch(d.change, d);
}

void on(const FellAsleep &, Deciding &d)
{
    if (!d.state.presence.asleep)
        fallAsleep(d.change, d.now.utc);
}

void on(const WokeUp &, Deciding &d)
{
    if (d.state.presence.asleep)
        wakeUp(d.change);
}

void on(const HoldBegan &hold, Deciding &d)
{
    beginHold(d.change, hold, d.now.utc);
}

void on(const HoldEnded &hold, Deciding &d)
{
    endHold(d.change, hold.kind);
}

void on(const ClockStepped &, Deciding &) {}

void on(const ZoneChanged &, Deciding &) {}

void on(const RulesChanged &, Deciding &d)
{
    if (d.state.hours.inside && !findOpen(d.state, Slot::DeskReset))
        enterHours(d);
}

void on(const SessionStarted &started, Deciding &d)
{
    touch(d.change, d);
    startSession(d, started.slot);
}

void on(const SessionStepFinished &, Deciding &d)
{
    if (!d.state.session)
        return;
    d.change.session->lastStep = d.state.now;
    ++d.change.session->steps;
}

void on(const SessionFinished &finished, Deciding &d)
{
    touch(d.change, d);
    finishSession(d, finished.end);
}

void on(const ReminderSnoozed &answer, Deciding &d)
{
    touch(d.change, d);
    snooze(d, answer);
}

void on(const ReminderSkipped &answer, Deciding &d)
{
    touch(d.change, d);
    skip(d, answer);
}

void on(const AlreadyDid &answer, Deciding &d)
{
    touch(d.change, d);
    report(d, answer.slot);
}

void on(const RemindersPaused &paused, Deciding &d)
{
    touch(d.change, d);
    d.change.holds.pause = Pause{d.now.utc, {}};
    if (paused.until)
        d.change.holds.pause->until = d.instantOf(*paused.until);
}

void on(const RemindersResumed &, Deciding &d)
{
    touch(d.change, d);
    d.change.holds.pause.reset();
}

void on(const DoneForToday &, Deciding &d)
{
    touch(d.change, d);
    finishWork(d);
}

void on(const MassageToday &, Deciding &d)
{
    touch(d.change, d);
    moveStrengthForMassage(d);
}

void on(const NotAMeeting &, Deciding &d)
{
    touch(d.change, d);
    dismissMeeting(d.change.holds);
}

void on(const FirstRunFinished &, Deciding &d)
{
    touch(d.change, d);
    d.change.holds.firstRunFinished = true;
}

template<typename... Kinds> bool isOneOf(const Event &event)
{
    return (std::holds_alternative<Kinds>(event) || ...);
}

/// The time since the last step, if the app ran and the machine was awake for all of it.
std::chrono::milliseconds ranSince(const State &state, const Moment &now)
{
    if (!state.presence.running || state.presence.asleep)
        return std::chrono::milliseconds{0};
    const auto awake = awakeBetween(*state.last, now);
    constexpr std::chrono::seconds kClocksDisagree{2};
    return elapsedBetween(*state.last, now) - awake < kClocksDisagree
               ? awake
               : std::chrono::milliseconds{0};
}

bool passedSave(std::chrono::milliseconds before, std::chrono::milliseconds after)
{
    return before / kSeatedSaveEvery != after / kSeatedSaveEvery;
}

} // namespace

Step step(State &&before, const Event &event, const Rules &rules, const Moment &now,
          const Zone &zone)
{
    Step taken{std::move(before)};
    State &state = taken.state;
    if (isOneOf<AppStarted>(event))
        endLastRun(state, now);
    else if (!state.presence.running)
        return taken;

    const auto ranFor = ranSince(state, now);
    const auto seatedBefore = state.seated;
    passTime(state, rules, now);

    Deciding d(state, rules, now, zone, ranFor, taken.decisions);
    // Timers that are up come before the event. But a start has none of its own yet, timers are
    // judged by the rules they were set under, and a wake-up is nothing but timers.
    if (!isOneOf<AppStarted, RulesChanged, WakeUpCame>(event))
        settle(d);
    std::visit([&d](const auto &happened) { on(happened, d); }, event);
    settle(d);

    taken.save = !taken.decisions.empty() || passedSave(seatedBefore, state.seated)
                 || !isOneOf<WakeUpCame, InputBegan, ClockStepped, ZoneChanged>(event);
    return taken;
}

} // namespace unhunch::core

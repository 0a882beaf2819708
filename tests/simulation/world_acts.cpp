// What happens to the machine and the app on it.

#include "core/time/iso8601.h"
#include "tests/simulation/world.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

using std::chrono::milliseconds;

namespace {

constexpr std::array<const char *, 5> kHoldNames{"microphone", "camera", "screen-share",
                                                 "fullscreen", "dnd"};

} // namespace

void World::happen(const Planned &planned)
{
    switch (planned.act) {
    case Act::Input:
        input(planned.value);
        break;
    case Act::Lock:
    case Act::Unlock:
        lock(planned.act == Act::Lock);
        break;
    case Act::Sleep:
        sleep(planned.value);
        break;
    case Act::Wake:
        wake();
        break;
    case Act::LateSignals:
        lateSignals();
        break;
    case Act::Quit:
        if (hears())
            stop(false);
        break;
    case Act::Start:
        start();
        break;
    case Act::Crash:
        crash(planned.value);
        break;
    case Act::Reboot:
        reboot(planned.value);
        break;
    case Act::SetClock:
        setClock(planned.value, planned.extra != 0);
        break;
    case Act::SetZone:
        setZone(static_cast<std::size_t>(planned.value), planned.extra != 0);
        break;
    case Act::Hold:
    case Act::Release:
        hold(static_cast<std::size_t>(planned.value), planned.act == Act::Hold);
        break;
    case Act::CommitsFail:
        m_commitsFailUntil = m_now + planned.value;
        break;
    case Act::Deed:
        deed(planned.value, planned.extra);
        break;
    case Act::SetRules:
        changeRules(planned.value, planned.extra);
        break;
    case Act::Answer:
        answer(static_cast<core::Slot>(planned.value), planned.extra);
        break;
    case Act::StepDone:
        if (planned.value == m_session)
            stepDone();
        break;
    case Act::Finish:
        if (planned.value == m_session)
            finish(static_cast<core::SessionEnd>(planned.extra));
        break;
    }
}

void World::input(Millis length)
{
    if (m_asleep)
        return;
    m_inputUntil = std::max(m_inputUntil, m_now + length);
    m_lastKey = m_now;
    m_lastKeyMonotonic = monotonic();
    if (m_locked)
        m_outcome.situations.meet(Situation::KeysBehindLock);
    if (!m_running)
        return;
    noticeWake();
    if (m_log && !m_locked)
        log("input", ",\"for\":" + std::to_string((length + 999) / kSecond));
    m_oracle.truth().beginInput();
    if (!std::exchange(m_toldInput, true))
        tell(core::InputBegan{});
    if (m_inputUntil == m_now)
        m_oracle.truth().endInput();
}

/// The hands leave the keys; what the app was told last was that they are on them.
void World::endInput()
{
    if (m_running && m_toldInput) {
        m_oracle.truth().touch();
        m_lastKey = m_now;
        m_lastKeyMonotonic = monotonic();
    }
    m_inputUntil = m_now;
    m_oracle.truth().endInput();
}

void World::lock(bool locked)
{
    if (m_asleep || m_locked == locked)
        return;
    log(locked ? "lock" : "unlock");
    if (locked)
        endInput();
    m_locked = locked;
    if (!m_running)
        return;
    noticeWake();
    if (locked)
        m_oracle.truth().lock();
    else
        m_oracle.truth().unlock();
    if (locked)
        tell(core::ScreenLocked{});
    else
        tell(core::ScreenUnlocked{});
}

void World::sleep(std::int64_t signal)
{
    if (m_asleep)
        return;
    noticeWake();
    endInput();
    log("sleep");
    m_signal = signal;
    m_fellAsleepAt = m_now;
    if (signal != 0)
        m_outcome.situations.meet(Situation::SignalLost);
    if (m_running) {
        m_oracle.truth().sleep();
        for (int i = signal == 3 ? 2 : 1; i > 0 && signal != 1 && signal != 2 && m_running; --i)
            tell(core::FellAsleep{});
    }
    m_asleep = true;
}

void World::wake()
{
    if (!m_asleep)
        return;
    // The clocks tell of no shorter one if no signal does, and what follows it would be presence.
    constexpr Millis kShortest = 3 * kSecond;
    if (const Millis left = m_fellAsleepAt + kShortest - m_now; left > 0) {
        later(left, Act::Wake);
        return;
    }
    m_asleep = false;
    log("wake");
    countSleep();
    if (!m_running)
        return;
    m_wakeUnnoticed = true;
    m_wokeAt = m_oracle.truth().now();
    if (std::exchange(m_toldInput, false))
        tell(core::InputStopped{core::MonotonicTime{milliseconds{m_lastKeyMonotonic}}});
    for (int i = m_signal == 3 ? 2 : 1; i > 0 && m_signal != 1 && m_signal != 2 && m_running; --i)
        tell(core::WokeUp{});
    if (m_signal == 2)
        later(kSecond, Act::LateSignals);
    tellHolds();
}

void World::lateSignals()
{
    if (!hears())
        return;
    noticeWake();
    endInput();
    m_toldInput = false;
    m_oracle.truth().sleep();
    tell(core::FellAsleep{});
    if (!m_running)
        return;
    m_oracle.truth().wake();
    tell(core::WokeUp{});
}

/// A wake that nobody told of is noticed with the next thing that happens.
void World::noticeWake()
{
    if (std::exchange(m_wakeUnnoticed, false))
        m_oracle.truth().wakeLate(m_wokeAt);
}

void World::setClock(Millis error, bool quietly)
{
    if (error == m_error)
        return;
    const core::UtcTime to{milliseconds{m_now + error}};
    log("clock", inQuotes("to", core::toIso8601(to, zone())));
    m_error = error;
    if (!hears() || quietly)
        return;
    m_oracle.passUntil(m_now + m_engineSkew, wall());
    tell(core::ClockStepped{});
}

void World::setZone(std::size_t zone, bool quietly)
{
    if (zone == m_zone)
        return;
    const core::UtcTime now{milliseconds{wall()}};
    const auto apart = m_atlas[zone].offsetAt(now) - m_atlas[m_zone].offsetAt(now);
    if (std::chrono::abs(apart) > std::chrono::hours{12})
        m_outcome.situations.meet(Situation::DateLine);
    log("zone", inQuotes("tz", m_atlas[zone].appsOwn().id()));
    m_zone = zone;
    lookAroundZone();
    m_oracle.setZone(m_atlas[zone]);
    if (hears() && !quietly)
        tell(core::ZoneChanged{});
}

void World::hold(std::size_t kind, bool begins)
{
    if (m_inUse[kind] == begins)
        return;
    m_inUse[kind] = begins;
    log(begins ? "hold" : "release", inQuotes("kind", kHoldNames[kind]));
    if (begins)
        m_inUseSince[kind] = m_now;
    else if (kind < 3 && m_now - m_inUseSince[kind] > 2 * kHour)
        m_outcome.situations.meet(Situation::MeetingOverTwoHours);
    tellHolds();
}

void World::tellHolds()
{
    for (std::size_t kind = 0; kind < m_inUse.size() && hears(); ++kind) {
        if (std::exchange(m_toldInUse[kind], m_inUse[kind]) == m_inUse[kind])
            continue;
        noticeWake();
        m_holdToldAt = m_now;
        if (m_inUse[kind]) {
            m_oracle.truth().beginHold(kind);
            tell(core::HoldBegan{static_cast<core::HoldKind>(kind), "call"});
        } else {
            m_oracle.truth().endHold(kind);
            tell(core::HoldEnded{static_cast<core::HoldKind>(kind)});
        }
    }
}

} // namespace unhunch::simulation

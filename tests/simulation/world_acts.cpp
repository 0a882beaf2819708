// What happens to the machine and the app on it.

#include "core/reminder/state_text.h"
#include "core/schedule/rules_text.h"
#include "core/time/iso8601.h"
#include "tests/simulation/world.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

using std::chrono::milliseconds;

namespace {

constexpr std::array<const char *, 5> kHoldNames{"microphone", "camera", "screen-share",
                                                 "fullscreen", "dnd"};

std::string inQuotes(std::string_view key, const std::string &value)
{
    return ",\"" + std::string(key) + "\":\"" + value + "\"";
}

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
    if (!m_locked)
        log("input", ",\"for\":" + std::to_string((length + 999) / kSecond));
    m_oracle.truth().beginInput();
    if (!std::exchange(m_toldInput, true))
        tell(core::InputBegan{});
    if (length == 0)
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

/// What was stored comes back; now and then, for it takes its time, by way of its text.
void World::bringBackState()
{
    constexpr std::int64_t kByText = 25;
    m_state = m_committed;
    if (m_starts++ % kByText != 0)
        return;
    const auto read = core::stateFromText(core::toText(m_committed));
    if (!read || *read != m_committed)
        m_oracle.accuse("7: the state comes back",
                        read ? "something is lost" : read.error().message);
}

void World::start()
{
    if (m_running || m_asleep)
        return;
    m_wakeUnnoticed = false;
    const Millis measured = m_committedBoot == m_boot
                                ? m_now - m_committedAt
                                : std::max<Millis>(0, wall() - m_committedWall);
    if (m_committedAt != 0)
        m_engineSkew += measured - (m_now - m_committedAt);
    // What came after the last commit, a boot with a wrong clock makes undone for the app.
    const Millis undone = std::max<Millis>(0, m_oracle.truth().now() - m_now - m_engineSkew);
    m_engineSkew += undone;
    m_oracle.truth().mayBeSoonerBy(undone);
    bringBackState();
    m_running = true;
    m_toldInput = false;
    m_toldInUse = {};
    m_crashNext = 0;
    m_ownWakes.clear();
    log("start", inQuotes("tz", zone().id()));
    m_oracle.passUntil(m_now + m_engineSkew, wall());
    m_oracle.truth().start();
    tell(core::AppStarted{});
    if (m_locked && m_running) {
        m_oracle.truth().lock();
        tell(core::ScreenLocked{});
    }
    tellHolds();
    if (m_inputUntil > m_now && m_running)
        input(m_inputUntil - m_now);
}

void World::stop(bool crash)
{
    noticeWake();
    if (crash) {
        if (m_oracle.ledger().onScreen())
            m_outcome.situations.meet(Situation::CrashBeforeAnswer);
        log("crash");
        m_running = false;
        m_oracle.crashed();
        return;
    }
    m_commitsFailUntil = 0;
    const Millis inputUntil = m_inputUntil;
    endInput();
    m_inputUntil = inputUntil;
    log("quit");
    m_oracle.truth().stop();
    tell(core::AppStopped{});
    m_running = false;
}

void World::crash(std::int64_t how)
{
    if (!hears())
        return;
    if (how == 0)
        stop(true);
    else
        m_crashNext = how;
}

void World::reboot(Millis error)
{
    if (m_running)
        return;
    m_bootId = std::to_string(++m_boot);
    m_bootedAt = m_now;
    m_slept = m_now - kMinute;
    m_asleep = m_locked = false;
    m_inputUntil = m_now;
    if (error != 0) {
        m_outcome.situations.meet(Situation::WrongClockAfterBoot);
        setClock(error, true);
    }
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
        if (m_inUse[kind]) {
            m_oracle.truth().beginHold(kind);
            tell(core::HoldBegan{static_cast<core::HoldKind>(kind), "call"});
        } else {
            m_oracle.truth().endHold(kind);
            tell(core::HoldEnded{static_cast<core::HoldKind>(kind)});
        }
    }
}

void World::countSleep()
{
    if (m_now - m_fellAsleepAt < 5 * kMinute)
        m_outcome.situations.meet(Situation::ShortSleep);
    const Calendar &calendar = m_oracle.calendar();
    const std::int64_t today = calendar.dayAt(wall());
    for (const std::int64_t day : {today - 1, today}) {
        const auto window = calendar.window(core::Slot::Bedtime, day);
        if (window && window->from + m_now - wall() > m_fellAsleepAt && window->to < wall())
            m_outcome.situations.meet(Situation::SleepOverWindow);
    }
}

void World::countTransitions(std::int64_t day)
{
    const Calendar &calendar = m_oracle.calendar();
    const auto &changes = m_atlas[m_zone].changes();
    const auto first = std::ranges::lower_bound(changes, day * 86400, {}, &AtlasZone::Change::at);
    if (first == changes.begin() || first == changes.end() || first->at >= (day + 1) * 86400)
        return;
    const std::int64_t apart = first->offset - std::prev(first)->offset;
    const Millis at = first->at * kSecond;
    const std::int64_t today = calendar.dayAt(at);
    const bool inWindow = std::ranges::any_of(
        std::array{core::Slot::Morning, core::Slot::AfterWork, core::Slot::Bedtime},
        [&](core::Slot slot) {
            const auto window = calendar.window(slot, today);
            const auto before = calendar.window(slot, today - 1);
            return (window && window->containsNearly(at, kHour))
                   || (before && before->containsNearly(at, kHour));
        });
    if (inWindow && apart != 0)
        m_outcome.situations.meet(apart > 0 ? Situation::GapInWindow : Situation::OverlapInWindow);
    if (std::abs(apart) == 1800)
        m_outcome.situations.meet(Situation::HalfHourChange);
    if (apart >= 86400)
        m_outcome.situations.meet(Situation::DayLost);
    const std::int64_t shown = first->at + std::prev(first)->offset;
    if (apart > 0 && apart < 86400 && (shown % 86400 + 86400) % 86400 + apart > 86400 - 1)
        m_outcome.situations.meet(Situation::NoMidnight);
    if (apart > 0 && shown % 86400 == 0)
        m_outcome.situations.meet(Situation::NoMidnight);
}

} // namespace unhunch::simulation

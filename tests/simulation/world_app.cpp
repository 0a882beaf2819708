// How the app starts, stops, is killed, and boots with its machine.

#include "core/reminder/state_text.h"
#include "tests/simulation/world.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

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
    m_read.bootId = std::to_string(++m_boot);
    m_bootedAt = m_now;
    m_slept = m_now - kMinute;
    m_asleep = m_locked = false;
    m_inputUntil = m_now;
    if (error != 0) {
        m_outcome.situations.meet(Situation::WrongClockAfterBoot);
        setClock(error, true);
    }
}

} // namespace unhunch::simulation

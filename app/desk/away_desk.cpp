#include "app/desk/away_desk.h"

namespace unhunch {

AwayDesk::AwayDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    // Clocks and logind tell of the same sleep; the engine listens to whoever comes first.
    connect(&m_parts.clocks, &ClockWatch::slept, this, [this](const core::Moment &at) {
        Q_EMIT interrupted();
        m_parts.service.handle(core::FellAsleep{}, at);
    });
    connect(&m_parts.clocks, &ClockWatch::woke, this, [this](const core::Moment &at) {
        Q_EMIT returned();
        m_parts.service.handle(core::WokeUp{}, at);
        missInput();
    });
    connect(&m_parts.machine, &MachineWatch::aboutToSleep, this, [this] {
        Q_EMIT interrupted();
        m_parts.service.handle(core::FellAsleep{});
    });
    connect(&m_parts.machine, &MachineWatch::woke, this, [this] {
        Q_EMIT returned();
        m_parts.service.handle(core::WokeUp{});
        missInput();
    });
    connect(&m_parts.machine, &MachineWatch::aboutToShutDown, this, [this] {
        Q_EMIT interrupted();
        m_parts.service.save();
    });
    connect(&m_parts.lock, &ScreenLock::lockedChanged, this, &AwayDesk::follow);
}

void AwayDesk::missInput()
{
    if (!m_parts.presence.known())
        m_parts.service.handle(core::InputBegan{});
}

void AwayDesk::follow(bool locked)
{
    if (!locked) {
        m_parts.service.handle(core::ScreenUnlocked{});
        return;
    }
    Q_EMIT interrupted();
    m_parts.service.handle(core::ScreenLocked{});
}

} // namespace unhunch

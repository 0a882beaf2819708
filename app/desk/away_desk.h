#pragma once

#include "app/adapters/clock/clock_watch.h"
#include "app/adapters/lock/screen_lock.h"
#include "app/adapters/login/machine_watch.h"
#include "app/service/reminder_service.h"
#include "core/ports/presence.h"

#include <QObject>

namespace unhunch {

/// Tells the engine when nobody can be at the desk: the screen is locked, another user works, the
/// machine sleeps. What was done is saved before the machine sleeps or goes down.
class AwayDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const core::PresenceSource &presence;
        ClockWatch &clocks;
        MachineWatch &machine;
        ScreenLock &lock;
    };

    explicit AwayDesk(Parts parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// A running session is to wait; the engine has not been told yet.
    void interrupted();
    /// The machine is back; the engine has not been told yet.
    void returned();

private:
    /// After a sleep the engine waits for input, of which some desktops never tell.
    void missInput();
    void follow(bool locked);

    Parts m_parts;
};

} // namespace unhunch

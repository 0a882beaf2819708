#pragma once

#include "app/adapters/session_bus/bus_return.h"
#include "app/desk/reminder_desk.h"
#include "app/desk/session_desk.h"

#include <QObject>

namespace unhunch {

/// Asks for a fresh start of the program once the session bus that was lost is back: the tray, its
/// menu and the desktop's news hang on connections that Qt does not renew. Nobody is interrupted;
/// it waits until no reminder is shown and no session runs.
class FreshStart : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        const BusReturn &bus;
        const ReminderDesk &reminders;
        const SessionDesk &sessions;
    };

    explicit FreshStart(Parts parts, QObject *parent = nullptr);

Q_SIGNALS:
    void wanted();

private:
    void askWhenFree();

    Parts m_parts;
    bool m_back{false};
};

} // namespace unhunch

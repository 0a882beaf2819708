#include "app/desk/fresh_start.h"

namespace unhunch {

FreshStart::FreshStart(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.bus, &BusReturn::returned, this, [this] {
        m_back = true;
        askWhenFree();
    });
    connect(&m_parts.reminders, &ReminderDesk::showingChanged, this, &FreshStart::askWhenFree);
    connect(&m_parts.sessions, &SessionDesk::runningChanged, this, &FreshStart::askWhenFree);
}

void FreshStart::askWhenFree()
{
    if (m_back && !m_parts.reminders.isShowing() && !m_parts.sessions.isRunning())
        Q_EMIT wanted();
}

} // namespace unhunch

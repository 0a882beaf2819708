#include "app/windows/windows_session.h"

#include <wtsapi32.h>

namespace unhunch {

WindowsSession::WindowsSession(QObject *parent)
    : QObject(parent)
    , m_window([this](UINT message, WPARAM change, LPARAM) {
        if (message == WM_WTSSESSION_CHANGE)
            onSession(change);
        else if (message == WM_POWERBROADCAST)
            onPower(change);
    })
    , m_power(RegisterSuspendResumeNotification(m_window.handle(), DEVICE_NOTIFY_WINDOW_HANDLE))
{
    WTSRegisterSessionNotification(m_window.handle(), NOTIFY_FOR_THIS_SESSION);
}

WindowsSession::~WindowsSession()
{
    WTSUnRegisterSessionNotification(m_window.handle());
    UnregisterSuspendResumeNotification(m_power);
}

void WindowsSession::onSession(WPARAM change)
{
    if (change == WTS_SESSION_LOCK || change == WTS_CONSOLE_DISCONNECT)
        Q_EMIT lockedChanged(true);
    else if (change == WTS_SESSION_UNLOCK)
        Q_EMIT lockedChanged(false);
}

void WindowsSession::onPower(WPARAM change)
{
    if (change == PBT_APMSUSPEND)
        Q_EMIT aboutToSleep();
    else if (change == PBT_APMRESUMEAUTOMATIC)
        Q_EMIT woke();
}

} // namespace unhunch

#pragma once

#include "app/windows/message_window.h"

#include <QObject>

namespace unhunch {

/// Lock and unlock, another user in front, sleep and wake on Windows. Compiles; has never run.
class WindowsSession : public QObject
{
    Q_OBJECT

public:
    explicit WindowsSession(QObject *parent = nullptr);
    ~WindowsSession() override;

Q_SIGNALS:
    void lockedChanged(bool locked);
    void aboutToSleep();
    void woke();

private:
    void onSession(WPARAM change);
    void onPower(WPARAM change);

    MessageWindow m_window;
    HPOWERNOTIFY m_power;
};

} // namespace unhunch

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QString>

#include <cstdint>

namespace unhunch {

/// Keeps the screen from going dark while somebody follows it from across the room. Asks the
/// desktop's portal (org.freedesktop.portal.Inhibit, idle), else its screen saver
/// (org.freedesktop.ScreenSaver), else nobody. Never waits. Both let go by themselves when this
/// program leaves the bus, and are asked again when they come back from a crash.
class DisplayInhibitor : public QObject
{
    Q_OBJECT

public:
    explicit DisplayInhibitor(QDBusConnection bus, QObject *parent = nullptr);
    ~DisplayInhibitor() override;

    /// `reason` is for whoever looks up what keeps the screen on.
    void hold(const QString &reason);
    void release();

private Q_SLOTS:
    void onPortalResponse(const QDBusMessage &response);

private:
    enum class Holder : std::uint8_t { Nobody, Portal, ScreenSaver };

    void listen();
    void askPortal();
    void askScreenSaver();
    void take(const QDBusPendingCallWatcher &call, Holder holder);
    void letGo();
    void close(const QString &request);
    void forget(const QString &service);

    QDBusConnection m_bus;
    QString m_reason;
    bool m_listening{false};
    bool m_wanted{false};
    bool m_inFlight{false};
    int m_asked{0}; ///< how often the portal was
    Holder m_holder{Holder::Nobody};
    QString m_request{}; ///< of the portal, an object path
    uint m_cookie{0};    ///< of the screen saver
};

} // namespace unhunch

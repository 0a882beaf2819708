#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace unhunch {

struct NotificationAction {
    QString key{}; ///< comes back in actionInvoked(); "default" is a click on the message itself
    QString label{};

    bool operator==(const NotificationAction &) const = default;
};

struct Notification {
    QString title{};
    QString body{}; ///< plain text
    std::vector<NotificationAction> actions{};

    bool operator==(const Notification &) const = default;
};

/// Shows one message at a time through the desktop's notification service. Never waits for it.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QDBusConnection bus, QObject *parent = nullptr);

    /// Takes the place of the message still shown, if any. Buttons appear only where the service
    /// has them.
    void show(const Notification &notification);
    void withdraw();

Q_SIGNALS:
    void actionInvoked(const QString &key);
    /// The message left the screen: it was dismissed, or expired.
    void closed();
    /// The service died, and the message with it.
    void lost();
    /// The last message could not be shown. `why` is for the log.
    void failed(const QString &why);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &key);
    void onNotificationClosed(uint id, uint reason);

private:
    void pump();
    void askCapabilities();
    void send(const Notification &notification);
    void close();
    void fail(const QString &why);
    void forgetService();

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities{};
    std::optional<Notification> m_next{};
    bool m_inFlight = false;
    bool m_withdrawn = false;
    uint m_id = 0; ///< of the message on the screen; 0: none
};

} // namespace unhunch

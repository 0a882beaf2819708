#pragma once

#include <QDBusConnection>
#include <QEventLoop>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace unhunch {

/// Asks the desktop, from inside a sandbox, to start the program with the session or to stop doing
/// so: org.freedesktop.portal.Background. The desktop may ask the user first.
class BackgroundPortal : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundPortal(QDBusConnection bus);

    /// What the desktop made of it: true, the program will be started; false, it will not; none,
    /// there is no portal or it did not answer. Runs an event loop meanwhile, a minute at most.
    [[nodiscard]] std::optional<bool> requestAutostart(bool on, const QString &reason);

private Q_SLOTS:
    void onResponse(uint response, const QVariantMap &results);

private:
    QDBusConnection m_bus;
    QEventLoop m_loop;
    std::optional<bool> m_answer{};
};

/// Whether this process runs in a Flatpak sandbox.
[[nodiscard]] bool isInSandbox();

} // namespace unhunch

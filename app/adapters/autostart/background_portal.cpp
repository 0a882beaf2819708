#include "app/adapters/autostart/background_portal.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <utility>

namespace unhunch {

namespace {

constexpr std::chrono::minutes kPatience{1};

QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1); // ":1.42" is 1_42 in the path
    sender.replace(u'.', u'_');
    return QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
}

} // namespace

bool isInSandbox()
{
    return QFile::exists(QStringLiteral("/.flatpak-info"));
}

BackgroundPortal::BackgroundPortal(QDBusConnection bus)
    : m_bus(std::move(bus))
{}

std::optional<bool> BackgroundPortal::requestAutostart(bool on, const QString &reason)
{
    const QString token = QStringLiteral("unhunch_autostart");
    // Listening before asking: the answer may come first.
    m_bus.connect(QString(), requestPath(m_bus, token),
                  QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"),
                  this, SLOT(onResponse(uint, QVariantMap)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Background"), QStringLiteral("RequestBackground"));
    call << QString()
         << QVariantMap{{QStringLiteral("handle_token"), token},
                        {QStringLiteral("reason"), reason},
                        {QStringLiteral("autostart"), on},
                        {QStringLiteral("commandline"),
                         QStringList{QStringLiteral("unhunch"), QStringLiteral("--hidden")}},
                        {QStringLiteral("dbus-activatable"), false}};
    const QDBusPendingCallWatcher asked(asyncCall(m_bus, call));
    connect(&asked, &QDBusPendingCallWatcher::finished, &m_loop, [this, &asked] {
        if (asked.isError())
            m_loop.quit();
    });
    QTimer::singleShot(kPatience, &m_loop, &QEventLoop::quit);
    m_answer.reset();
    if (!asked.isFinished() || !asked.isError())
        m_loop.exec();
    return m_answer;
}

void BackgroundPortal::onResponse(uint response, const QVariantMap &results)
{
    constexpr uint kGranted = 0;
    m_answer = response == kGranted && results.value(QStringLiteral("autostart")).toBool();
    m_loop.quit();
}

} // namespace unhunch

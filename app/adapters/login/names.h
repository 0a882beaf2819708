#pragma once

#include <QDBusMessage>
#include <QString>
#include <QVariantList>

namespace unhunch::login {

[[nodiscard]] inline QString service()
{
    return QStringLiteral("org.freedesktop.login1");
}

[[nodiscard]] inline QString managerPath()
{
    return QStringLiteral("/org/freedesktop/login1");
}

[[nodiscard]] inline QString managerInterface()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

/// A question for org.freedesktop.login1, which it is not started for.
[[nodiscard]] inline QDBusMessage toManager(const QString &method, const QVariantList &arguments)
{
    auto message =
        QDBusMessage::createMethodCall(service(), managerPath(), managerInterface(), method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

/// A manager that hangs is as good as none.
constexpr int kPatienceMs = 5000;

} // namespace unhunch::login

#include "app/adapters/session_bus/announcements.h"

#include "app/adapters/session_bus/names.h"

#include <QDBusMessage>

#include <utility>

namespace unhunch {

Announcements::Announcements(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    registerHolds();
}

void Announcements::standing(const Standing &now)
{
    const QVariantMap properties = propertiesOf(now);
    const QVariantMap before = std::exchange(m_told, properties);
    QVariantMap changed;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    if (before.isEmpty() || changed.isEmpty())
        return;
    QDBusMessage signal = QDBusMessage::createSignal(
        session_bus::path(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"));
    signal << session_bus::interface() << changed << QStringList();
    m_bus.send(signal);
}

void Announcements::reminderShown(const QString &slot, const QString &day) const
{
    send(QStringLiteral("ReminderShown"), {slot, day});
}

void Announcements::sessionStarted(const QString &routine) const
{
    send(QStringLiteral("SessionStarted"), {routine});
}

void Announcements::sessionFinished(const QString &routine, const QString &end) const
{
    send(QStringLiteral("SessionFinished"), {routine, end});
}

void Announcements::send(const QString &signal, const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createSignal(session_bus::path(), session_bus::interface(), signal);
    message.setArguments(arguments);
    m_bus.send(message);
}

} // namespace unhunch

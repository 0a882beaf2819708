#pragma once

#include "app/adapters/session_bus/standing.h"

#include <QDBusConnection>
#include <QString>
#include <QVariantMap>

namespace unhunch {

/// What the program tells the bus unasked: the signals of org.unhunch.Unhunch1, and which of its
/// properties have changed. Waits for nobody.
class Announcements
{
public:
    explicit Announcements(QDBusConnection bus);

    /// Sends only what differs from the last call; nothing at the first.
    void standing(const Standing &now);

    // Slots, routines and ends by their codes; days as 2026-03-02.
    void reminderShown(const QString &slot, const QString &day) const;
    void sessionStarted(const QString &routine) const;
    /// `end`: done, part-done, interrupted or not-begun.
    void sessionFinished(const QString &routine, const QString &end) const;

private:
    void send(const QString &signal, const QVariantList &arguments) const;

    QDBusConnection m_bus;
    QVariantMap m_told{};
};

} // namespace unhunch

#pragma once

#include "app/adapters/holds/gnome_inhibitors.h"
#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstddef>
#include <functional>
#include <vector>

namespace unhunch {

/// Tells while a program keeps the screen on, as for a presentation, a film or a call: told as full
/// screen, for where windows hide whether they fill the screen this comes next to it. By GNOME's
/// session manager, KDE's power management, org.freedesktop.PowerManagement, and Xfce's
/// presentation mode.
class Presentation final : public QObject, public core::EventSource
{
    Q_OBJECT

public:
    Presentation(core::HoldSettings settings, QDBusConnection bus, QObject *parent = nullptr);

    void start(Sink sink) override;

private:
    using Programs = std::function<QStringList(const QVariant &)>;

    void follow(const QDBusMessage &question, const QString &changed, Programs programs);
    [[nodiscard]] std::size_t newInhibitors();
    void set(std::size_t index, const QStringList &programs);

    const core::HoldSettings m_settings;
    QDBusConnection m_bus;
    GnomeInhibitors m_gnome;
    Sink m_sink{};
    std::vector<QStringList> m_inhibitors{}; ///< that count, by where they were found
    QString m_by{};
    bool m_held{false};
};

} // namespace unhunch

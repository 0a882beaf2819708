#include "app/adapters/holds/do_not_disturb.h"

#include "app/adapters/holds/bus_question.h"
#include "app/adapters/holds/dconf_file.h"

#include <QDBusVariant>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <sys/inotify.h>
#include <utility>

namespace unhunch {

namespace {

struct DconfSwitch {
    const char *desktop; ///< as in $XDG_CURRENT_DESKTOP
    const char *key;
    bool disturbs; ///< its value when messages are shown
};

constexpr std::array kDconfSwitches{
    DconfSwitch{"GNOME", "/org/gnome/desktop/notifications/show-banners", true},
    DconfSwitch{"X-Cinnamon", "/org/cinnamon/desktop/notifications/display-notifications", true},
    DconfSwitch{"MATE", "/org/mate/notification-daemon/do-not-disturb", false},
};

constexpr qint64 kLargestDatabase = qint64{16} * 1024 * 1024;

QString notifications()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QDBusMessage notificationsProperty(const QString &interface, const QString &name)
{
    return propertyQuestion(notifications(), QStringLiteral("/org/freedesktop/Notifications"),
                            interface, name);
}

QDBusMessage xfceSwitch()
{
    auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.xfce.Xfconf"), QStringLiteral("/org/xfce/Xfconf"),
        QStringLiteral("org.xfce.Xfconf"), QStringLiteral("GetProperty"));
    question << QStringLiteral("xfce4-notifyd") << QStringLiteral("/do-not-disturb");
    return question;
}

} // namespace

DoNotDisturb::DoNotDisturb(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_dconfFile(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                  + QStringLiteral("/dconf/user"))
{}

void DoNotDisturb::start(Sink sink)
{
    m_sink = std::move(sink);
    const Signal propertiesChanged{QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged")};
    follow(notificationsProperty(notifications(), QStringLiteral("Inhibited")), propertiesChanged);
    follow(notificationsProperty(QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused")),
           propertiesChanged);
    follow(xfceSwitch(), {QStringLiteral("org.xfce.Xfconf"), QStringLiteral("PropertyChanged")});
    const QList<QByteArray> desktops = qgetenv("XDG_CURRENT_DESKTOP").split(':');
    for (const auto &[desktop, key, disturbs] : kDconfSwitches) {
        if (desktops.contains(desktop))
            followDconf(key, disturbs);
    }
}

void DoNotDisturb::follow(const QDBusMessage &question, const Signal &changed)
{
    auto *desktop = new BusQuestion(m_bus, question, this);
    const std::size_t index = newSwitch();
    connect(desktop, &BusQuestion::answered, this, [this, index](const QVariantList &arguments) {
        set(index, arguments.value(0).value<QDBusVariant>().variant().toBool());
    });
    connect(desktop, &BusQuestion::unanswered, this, [this, index] { set(index, false); });
    desktop->askAfter(changed.interface, changed.name);
    desktop->ask();
}

// dconf replaces its database as a whole.
void DoNotDisturb::followDconf(const QByteArray &key, bool disturbs)
{
    const std::size_t index = newSwitch();
    connect(&m_dconf, &FileWatch::happened, this,
            [this, index, key, disturbs](std::uint32_t /*events*/, const QByteArray &name) {
                if (name == "user")
                    readDconf(index, key, disturbs);
            });
    m_dconf.follow(m_dconfFile.section(u'/', 0, -2), IN_MOVED_TO | IN_CLOSE_WRITE);
    readDconf(index, key, disturbs);
}

void DoNotDisturb::readDconf(std::size_t index, const QByteArray &key, bool disturbs)
{
    QFile file(m_dconfFile);
    const QByteArray content =
        file.open(QIODevice::ReadOnly) ? file.read(kLargestDatabase) : QByteArray();
    set(index, dconfSwitch(content, key).value_or(disturbs) != disturbs);
}

std::size_t DoNotDisturb::newSwitch()
{
    m_switches.push_back(false);
    return m_switches.size() - 1;
}

void DoNotDisturb::set(std::size_t index, bool on)
{
    m_switches[index] = on;
    const bool held = std::ranges::find(m_switches, true) != m_switches.end();
    if (std::exchange(m_held, held) == held)
        return;
    if (held)
        m_sink(core::HoldBegan{core::HoldKind::DoNotDisturb, {}});
    else
        m_sink(core::HoldEnded{core::HoldKind::DoNotDisturb});
}

} // namespace unhunch

#include "app/adapters/holds/presentation.h"

#include "app/adapters/holds/own_program.h"

#include <QDBusVariant>

#include <utility>

namespace unhunch {

namespace {

QString kdePolicy()
{
    return QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");
}

/// Whether KDE's screen is kept on.
QDBusMessage kdeScreen()
{
    constexpr uint kChangeScreenSettings = 4;
    auto question = QDBusMessage::createMethodCall(
        kdePolicy(), QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent"), kdePolicy(),
        QStringLiteral("HasInhibition"));
    question << kChangeScreenSettings;
    return question;
}

QString powerManagement()
{
    return QStringLiteral("org.freedesktop.PowerManagement.Inhibit");
}

QDBusMessage powerInhibitors()
{
    return QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PowerManagement"),
        QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"), powerManagement(),
        QStringLiteral("GetInhibitors"));
}

QDBusMessage xfcePresentationMode()
{
    auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.xfce.Xfconf"), QStringLiteral("/org/xfce/Xfconf"),
        QStringLiteral("org.xfce.Xfconf"), QStringLiteral("GetProperty"));
    question << QStringLiteral("xfce4-power-manager")
             << QStringLiteral("/xfce4-power-manager/presentation-mode");
    return question;
}

/// Somebody without a name, if so.
QStringList somebody(bool there)
{
    return there ? QStringList{QString()} : QStringList();
}

} // namespace

Presentation::Presentation(core::HoldSettings settings, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_bus(std::move(bus))
    , m_gnome(m_bus)
{}

void Presentation::start(Sink sink)
{
    m_sink = std::move(sink);
    connect(&m_gnome, &GnomeInhibitors::changed, this,
            [this, index = newInhibitors()](const QStringList &programs) { set(index, programs); });
    m_gnome.begin();
    follow(kdeScreen(), QStringLiteral("InhibitionsChanged"),
           [](const QVariant &answer) { return somebody(answer.toBool()); });
    follow(powerInhibitors(), QStringLiteral("HasInhibitChanged"),
           [](const QVariant &answer) { return answer.toStringList(); });
    follow(xfcePresentationMode(), QStringLiteral("PropertyChanged"), [](const QVariant &answer) {
        return somebody(answer.value<QDBusVariant>().variant().toBool());
    });
}

void Presentation::follow(const QDBusMessage &question, const QString &changed, Programs programs)
{
    auto *desktop = new BusQuestion(m_bus, question, this);
    const std::size_t index = newInhibitors();
    connect(desktop, &BusQuestion::answered, this,
            [this, index, programs = std::move(programs)](const QVariantList &arguments) {
                set(index, programs(arguments.value(0)));
            });
    connect(desktop, &BusQuestion::unanswered, this, [this, index] { set(index, {}); });
    desktop->askAfter(question.interface(), changed);
    desktop->ask();
}

std::size_t Presentation::newInhibitors()
{
    m_inhibitors.emplace_back();
    return m_inhibitors.size() - 1;
}

void Presentation::set(std::size_t index, const QStringList &programs)
{
    QStringList &counted = m_inhibitors[index];
    counted.clear();
    for (const QString &program : programs) {
        if (!isOwnProgram(program) && !m_settings.isException(program.toStdString()))
            counted << program;
    }
    QStringList all;
    for (const QStringList &some : m_inhibitors)
        all << some;
    const QString by = all.value(0);
    const bool held = !all.isEmpty();
    if (std::exchange(m_held, held) == held && m_by == by)
        return;
    m_by = by;
    if (held)
        m_sink(core::HoldBegan{core::HoldKind::Fullscreen, by.toStdString()});
    else
        m_sink(core::HoldEnded{core::HoldKind::Fullscreen});
}

} // namespace unhunch

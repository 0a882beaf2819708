#include "app/adapters/holds/gnome_inhibitors.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 5000;
constexpr uint kKeepsFromIdle = 8;

QString manager()
{
    return QStringLiteral("org.gnome.SessionManager");
}

QDBusMessage whoInhibits()
{
    return QDBusMessage::createMethodCall(manager(), QStringLiteral("/org/gnome/SessionManager"),
                                          manager(), QStringLiteral("GetInhibitors"));
}

} // namespace

GnomeInhibitors::GnomeInhibitors(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_question(m_bus, whoInhibits())
{
    connect(&m_question, &BusQuestion::answered, this, &GnomeInhibitors::look);
    connect(&m_question, &BusQuestion::unanswered, this, [this] { look({}); });
    m_question.askAfter(manager(), QStringLiteral("InhibitorAdded"));
    m_question.askAfter(manager(), QStringLiteral("InhibitorRemoved"));
}

void GnomeInhibitors::begin()
{
    m_question.ask();
}

void GnomeInhibitors::look(const QVariantList &arguments)
{
    ++m_asked;
    m_inhibitors.clear();
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(arguments.value(0));
    for (const QDBusObjectPath &path : paths)
        m_inhibitors.try_emplace(path.path());
    for (const QDBusObjectPath &path : paths) {
        askOf(path.path(), QStringLiteral("GetFlags"));
        askOf(path.path(), QStringLiteral("GetAppId"));
    }
    tellWhenComplete();
}

void GnomeInhibitors::askOf(const QString &path, const QString &method)
{
    const auto question = QDBusMessage::createMethodCall(
        manager(), path, QStringLiteral("org.gnome.SessionManager.Inhibitor"), method);
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, question, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, call, path, method, asked = m_asked] {
                call->deleteLater();
                if (asked == m_asked)
                    take(path, method, call->reply().arguments().value(0));
            });
}

/// One that is gone by now answers with an error, which is neither a flag nor a name.
void GnomeInhibitors::take(const QString &path, const QString &method, const QVariant &answer)
{
    Inhibitor &inhibitor = m_inhibitors[path];
    if (method == u"GetFlags")
        inhibitor.flags = answer.toUInt();
    else
        inhibitor.program = answer.toString();
    tellWhenComplete();
}

void GnomeInhibitors::tellWhenComplete()
{
    QStringList programs;
    for (const auto &[path, inhibitor] : m_inhibitors) {
        if (!inhibitor.flags || !inhibitor.program)
            return;
        if ((*inhibitor.flags & kKeepsFromIdle) != 0)
            programs << *inhibitor.program;
    }
    Q_EMIT changed(programs);
}

} // namespace unhunch

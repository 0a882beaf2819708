#include "app/adapters/login/login_session.h"

#include "app/adapters/login/names.h"
#include "app/adapters/session_bus/async_call.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

namespace unhunch {

namespace {

QString sessionInterface()
{
    return QStringLiteral("org.freedesktop.login1.Session");
}

QString properties()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

/// Changes `known` to what was told; the new value if it is one.
std::optional<bool> newValue(std::optional<bool> &known, const QVariantMap &told,
                             const QString &name)
{
    const auto value = told.constFind(name);
    if (value == told.constEnd() || known == value->toBool())
        return {};
    known = value->toBool();
    return known;
}

} // namespace

LoginSession::LoginSession(QDBusConnection system, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    auto *manager = new QDBusServiceWatcher(login::service(), m_system,
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(manager, &QDBusServiceWatcher::serviceRegistered, this, &LoginSession::find);
    find();
}

// "auto" is the caller's session, or its user's where the caller runs in none, as a user's service
// does. It is not known to old logind.
void LoginSession::find()
{
    const auto follow = [this](const QDBusMessage &answer) {
        this->follow(answer.arguments().value(0).value<QDBusObjectPath>().path());
    };
    const auto byId = [this, follow](const QString &id, std::function<void()> otherwise) {
        ask(login::toManager(QStringLiteral("GetSession"), {id}), follow, std::move(otherwise));
    };
    const auto byProcess = [this, follow] {
        const auto process = static_cast<uint>(QCoreApplication::applicationPid());
        ask(login::toManager(QStringLiteral("GetSessionByPID"), {process}), follow, [] {});
    };
    byId(QStringLiteral("auto"), [byId, byProcess] {
        const QString id = qEnvironmentVariable("XDG_SESSION_ID");
        if (id.isEmpty())
            byProcess();
        else
            byId(id, byProcess);
    });
}

void LoginSession::follow(const QString &path)
{
    if (m_path != path) {
        m_path = path;
        m_system.connect(login::service(), m_path, properties(),
                         QStringLiteral("PropertiesChanged"), this,
                         SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
        m_system.connect(login::service(), m_path, sessionInterface(), QStringLiteral("Unlock"),
                         this, SLOT(onUnlock()));
    }
    askProperties();
}

void LoginSession::askProperties()
{
    auto question = QDBusMessage::createMethodCall(login::service(), m_path, properties(),
                                                   QStringLiteral("GetAll"));
    question << sessionInterface();
    ask(
        question,
        [this](const QDBusMessage &answer) {
            take(qdbus_cast<QVariantMap>(answer.arguments().value(0)));
        },
        [] {});
}

void LoginSession::onPropertiesChanged(const QString & /*interface*/, const QVariantMap &changed,
                                       const QStringList &invalidated)
{
    take(changed);
    if (invalidated.contains(QStringLiteral("LockedHint"))
        || invalidated.contains(QStringLiteral("Active")))
        askProperties();
}

void LoginSession::onUnlock()
{
    take({{QStringLiteral("LockedHint"), false}});
}

void LoginSession::take(const QVariantMap &properties)
{
    if (const auto locked = newValue(m_locked, properties, QStringLiteral("LockedHint")))
        Q_EMIT lockedHintChanged(*locked);
    if (const auto active = newValue(m_active, properties, QStringLiteral("Active")))
        Q_EMIT activeChanged(*active);
}

void LoginSession::ask(const QDBusMessage &question, Found found, std::function<void()> notFound)
{
    auto *call =
        new QDBusPendingCallWatcher(asyncCall(m_system, question, login::kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [call, found = std::move(found), notFound = std::move(notFound)] {
                call->deleteLater();
                if (call->isError())
                    notFound();
                else
                    found(call->reply());
            });
}

} // namespace unhunch

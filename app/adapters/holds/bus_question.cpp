#include "app/adapters/holds/bus_question.h"

#include "app/adapters/session_bus/async_call.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 5000;

} // namespace

BusQuestion::BusQuestion(QDBusConnection bus, const QDBusMessage &question, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_question(question)
{
    auto *service = new QDBusServiceWatcher(m_question.service(), m_bus,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(service, &QDBusServiceWatcher::serviceRegistered, this, &BusQuestion::ask);
    connect(service, &QDBusServiceWatcher::serviceUnregistered, this, &BusQuestion::unanswered);
}

void BusQuestion::askAfter(const QString &interface, const QString &signal)
{
    m_bus.connect(m_question.service(), m_question.path(), interface, signal, this, SLOT(ask()));
}

void BusQuestion::ask()
{
    if (std::exchange(m_asked, true))
        m_askAgain = true;
    else
        send();
}

void BusQuestion::send()
{
    QDBusMessage question = m_question;
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, question, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        if (std::exchange(m_askAgain, false)) {
            send();
            return;
        }
        m_asked = false;
        if (call->isError())
            Q_EMIT unanswered();
        else
            Q_EMIT answered(call->reply().arguments());
    });
}

QDBusMessage propertyQuestion(const QString &service, const QString &path, const QString &interface,
                              const QString &name)
{
    auto question = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << interface << name;
    return question;
}

} // namespace unhunch

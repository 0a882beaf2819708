#include "app/adapters/idle/mutter_idle.h"

#include "app/adapters/idle/real_threshold.h"
#include "app/adapters/session_bus/async_call.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

namespace unhunch {

namespace {

constexpr int kPatienceMs = 5000;

QString path()
{
    return QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");
}

} // namespace

QString MutterIdle::service()
{
    return QStringLiteral("org.gnome.Mutter.IdleMonitor");
}

MutterIdle::MutterIdle(const core::Clock &clock, QDBusConnection bus)
    : m_clock(clock)
    , m_bus(std::move(bus))
{
    auto *owner =
        new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, &MutterIdle::forget);
    connect(owner, &QDBusServiceWatcher::serviceRegistered, this, &MutterIdle::begin);
    m_bus.connect(service(), path(), service(), QStringLiteral("WatchFired"), this,
                  SLOT(onWatchFired(uint)));
}

void MutterIdle::start(Sink sink)
{
    m_sink = std::move(sink);
    begin();
}

void MutterIdle::begin()
{
    m_there = true;
    if (!m_sink || m_wantedMs == 0)
        return;
    askIdleTime([this](std::chrono::milliseconds idle) {
        if (idle < std::chrono::milliseconds{m_wantedMs})
            m_sink(core::InputBegan{});
    });
    arm();
}

void MutterIdle::watchIdle(std::chrono::seconds threshold)
{
    const bool first = m_wantedMs == 0;
    m_wantedMs = realThresholdMs(threshold, m_clock);
    if (!m_sink)
        return;
    if (first)
        begin();
    else
        arm();
}

// A pause that has lasted as long already is told at once by the new watch.
void MutterIdle::arm()
{
    if (!m_there || m_armedMs == m_wantedMs)
        return;
    m_armedMs = m_wantedMs;
    if (const uint old = std::exchange(m_idleWatch, 0U))
        ask(QStringLiteral("RemoveWatch"), {old}, [](const QDBusMessage &) {});
    const std::uint32_t armed = m_armedMs;
    ask(QStringLiteral("AddIdleWatch"), {qulonglong{armed}}, [this, armed](const auto &answer) {
        const uint id = answer.arguments().value(0).toUInt();
        if (armed == m_armedMs)
            m_idleWatch = id;
        else
            ask(QStringLiteral("RemoveWatch"), {id}, [](const QDBusMessage &) {});
    });
}

void MutterIdle::awaitInput()
{
    if (std::exchange(m_inputAwaited, true))
        return;
    ask(QStringLiteral("AddUserActiveWatch"), {}, [this](const QDBusMessage &answer) {
        m_inputWatch = answer.arguments().value(0).toUInt();
    });
}

void MutterIdle::onWatchFired(uint id)
{
    if (id == 0)
        return;
    if (id == m_inputWatch) { // it fires once
        m_inputWatch = 0;
        m_inputAwaited = false;
        m_sink(core::InputBegan{});
    } else if (id == m_idleWatch) {
        awaitInput();
        askIdleTime([this](std::chrono::milliseconds idle) {
            m_sink(core::InputStopped{m_clock.now().monotonic - lapsed(idle, m_clock)});
        });
    }
}

void MutterIdle::forget()
{
    m_there = false;
    ++m_life;
    m_armedMs = 0;
    m_idleWatch = 0;
    m_inputWatch = 0;
    m_inputAwaited = false;
}

void MutterIdle::askIdleTime(std::function<void(std::chrono::milliseconds)> then)
{
    ask(QStringLiteral("GetIdletime"), {}, [then = std::move(then)](const QDBusMessage &answer) {
        then(std::chrono::milliseconds{answer.arguments().value(0).toLongLong()});
    });
}

void MutterIdle::ask(const QString &method, const QVariantList &arguments, Answer then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), service(), method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(asyncCall(m_bus, message, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, call, life = m_life, then = std::move(then)] {
                call->deleteLater();
                if (!call->isError() && life == m_life)
                    then(call->reply());
            });
}

} // namespace unhunch

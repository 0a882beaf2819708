#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>
#include <vector>

namespace unhunch::test {

/// A stand-in for a desktop service on a private bus: notes every call and answers as the test
/// says.
class FakeService : public QDBusVirtualObject
{
public:
    /// None: never answers.
    using Answer = std::function<std::optional<QDBusMessage>(const QDBusMessage &)>;

    FakeService(const QDBusConnection &bus, QString service, QString path, Answer answer)
        : m_bus(bus)
        , m_service(std::move(service))
        , m_path(std::move(path))
        , m_answer(std::move(answer))
    {
        m_bus.registerVirtualObject(m_path, this);
        m_bus.registerService(m_service);
    }
    ~FakeService() override
    {
        m_bus.unregisterService(m_service);
        m_bus.unregisterObject(m_path);
    }
    FakeService(const FakeService &) = delete;
    FakeService &operator=(const FakeService &) = delete;

    std::vector<QDBusMessage> calls{};

    /// The arguments of each call of that method.
    [[nodiscard]] std::vector<QVariantList> callsOf(const QString &method) const
    {
        std::vector<QVariantList> found;
        for (const QDBusMessage &call : calls) {
            if (call.member() == method)
                found.push_back(call.arguments());
        }
        return found;
    }
    void tell(const QString &interface, const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(m_path, interface, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls.push_back(message);
        if (const auto answer = m_answer(message))
            connection.send(*answer);
        return true;
    }

private:
    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
    Answer m_answer;
};

} // namespace unhunch::test

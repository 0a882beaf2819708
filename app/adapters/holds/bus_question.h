#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariantList>

namespace unhunch {

/// What a service on the bus is asked when it comes, and again whenever one of its signals says
/// that its answer may have changed. Never waits, starts no service, asks one thing at a time.
class BusQuestion : public QObject
{
    Q_OBJECT

public:
    /// `question`: a method call. It is first asked by ask().
    BusQuestion(QDBusConnection bus, const QDBusMessage &question, QObject *parent = nullptr);

    /// A signal of the same object after which it is asked again.
    void askAfter(const QString &interface, const QString &signal);

Q_SIGNALS:
    void answered(const QVariantList &arguments);
    /// The service is not there, or answers with an error.
    void unanswered();

public Q_SLOTS:
    void ask();

private:
    void send();

    QDBusConnection m_bus;
    const QDBusMessage m_question;
    bool m_asked{false};
    bool m_askAgain{false};
};

/// The call that reads a property.
[[nodiscard]] QDBusMessage propertyQuestion(const QString &service, const QString &path,
                                            const QString &interface, const QString &name);

} // namespace unhunch

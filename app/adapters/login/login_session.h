#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace unhunch {

/// What logind knows of this login session (system bus): its LockedHint, and whether it is the one
/// in front (Active) or another user has been switched to. Silent where there is no logind.
///
/// logind's Lock signal is a wish and counts for nothing: who locks sets the hint, and who ignores
/// the wish would leave us waiting for an unlock that never comes.
class LoginSession : public QObject
{
    Q_OBJECT

public:
    explicit LoginSession(QDBusConnection system, QObject *parent = nullptr);

Q_SIGNALS:
    void lockedHintChanged(bool locked);
    void activeChanged(bool active);

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                             const QStringList &invalidated);
    void onUnlock();

private:
    using Found = std::function<void(const QDBusMessage &)>;

    void find();
    void follow(const QString &path);
    void askProperties();
    void take(const QVariantMap &properties);
    void ask(const QDBusMessage &question, Found found, std::function<void()> notFound);

    QDBusConnection m_system;
    QString m_path{};
    std::optional<bool> m_locked{};
    std::optional<bool> m_active{};
};

} // namespace unhunch

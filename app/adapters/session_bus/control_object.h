#pragma once

#include <QDBusVirtualObject>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace unhunch {

/// The remote control at /org/unhunch/Unhunch, interface org.unhunch.Unhunch1:
/// ShowWindow(), Start(s), Pause(i), Resume(), Quit(), Status() -> s.
///
/// Arguments are checked and the caller is answered before a signal goes out; more than 20 calls a
/// second are refused.
class ControlObject : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using QDBusVirtualObject::QDBusVirtualObject;

    /// Where the text of Status() comes from.
    void setStatusSource(std::function<QString()> source) { m_status = std::move(source); }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

Q_SIGNALS:
    void showWindowRequested();
    /// `routine`: an id of lower-case letters, digits and hyphens; whether it exists is not
    /// checked.
    void startRequested(const QString &routine);
    /// 1 minute to 24 hours.
    void pauseRequested(std::chrono::minutes length);
    void resumeRequested();
    void quitRequested();

private:
    using Action = std::function<void()>;

    [[nodiscard]] bool withinRate();
    [[nodiscard]] std::optional<Action> actionFor(const QDBusMessage &message);

    std::function<QString()> m_status{};
    std::deque<std::chrono::steady_clock::time_point> m_recent{};
};

} // namespace unhunch

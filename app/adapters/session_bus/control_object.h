#pragma once

#include "core/time/moment.h"

#include <QDBusVirtualObject>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace unhunch {

/// What the program tells whoever asks over the bus, as text.
struct ControlAnswers {
    std::function<QString()> status{[] { return QString(); }};
    /// The first line of a trace: state and rules of this moment.
    std::function<QString()> engine{[] { return QString(); }};
    /// A trace of what the engine was told in the last `length` of its time.
    std::function<QString(std::chrono::milliseconds length)> recording{
        [](auto) { return QString(); }};
    /// Decisions since then, as lines of the journal.
    std::function<QString(core::UtcTime since)> ledger{[](auto) { return QString(); }};
};

/// The remote control at /org/unhunch/Unhunch, interface org.unhunch.Unhunch1:
/// ShowWindow(), Start(s), Pause(i), Resume(), Quit(), and Status() -> s, Engine() -> s,
/// Recording(x milliseconds) -> s, Ledger(x milliseconds since 1970) -> s.
///
/// Arguments are checked and the caller is answered before a signal goes out; more than 20 calls a
/// second are refused.
class ControlObject : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using QDBusVirtualObject::QDBusVirtualObject;

    void setAnswers(ControlAnswers answers) { m_answers = std::move(answers); }

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
    [[nodiscard]] std::optional<QString> answerTo(const QDBusMessage &message) const;
    [[nodiscard]] std::optional<Action> actionFor(const QDBusMessage &message);

    ControlAnswers m_answers{};
    std::deque<std::chrono::steady_clock::time_point> m_recent{};
};

} // namespace unhunch

#pragma once

#include "app/service/wake_timer.h"
#include "core/ports/clock.h"
#include "core/ports/presence.h"
#include "core/ports/reminder_store.h"
#include "core/ports/zone.h"
#include "core/ports/zone_source.h"
#include "core/record/recorder.h"
#include "core/reminder/status.h"
#include "core/reminder/step.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace unhunch {

/// The shell around core::step(): the only place where the engine's state changes. Sleeps until
/// something happens or the engine's own wake-up comes.
class ReminderService : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the service.
    struct Ports {
        const core::Clock &clock;
        const core::Zone &zone;
        core::ReminderStore &store;
        core::PresenceSource &presence;
    };

    ReminderService(Ports ports, core::Rules rules, QObject *parent = nullptr);

    /// Takes up the stored state and begins to listen.
    void start();
    /// Stores the state for the last time.
    void stop();

    void handle(const core::Event &event);
    /// For what happened before it could be told: the machine fell asleep at `at`.
    void handle(const core::Event &event, const core::Moment &at);
    /// Lets what waits wait anew; needed of others only when the clock's pace has changed.
    void rearm();
    /// From now on these count; nothing where they are the same.
    void changeRules(core::Rules rules);
    /// Stores what has been kept in memory since the last save; needed by those who read the store.
    void save();

    [[nodiscard]] core::Status status() const;
    [[nodiscard]] const core::Rules &rules() const { return m_rules; }
    [[nodiscard]] const core::State &state() const { return m_state; }
    /// State, rules and zone of this moment as the first line of a trace.
    [[nodiscard]] std::string startLine(const core::ZoneSource &zones) const;
    /// The logical day of an instant.
    [[nodiscard]] core::LogicalDay dayAt(core::UtcTime at) const;

public Q_SLOTS:
    /// Without a length: until resumed.
    void pauseFor(std::optional<std::chrono::minutes> length);
    /// Until the next logical day begins.
    void pauseUntilTomorrow();

Q_SIGNALS:
    /// Time has passed and an event is about to be handled: the moment to see what the clocks did.
    void aboutToHandle();
    void decided(const unhunch::core::Decision &decision);
    /// Something that status() tells may have changed.
    void changed();
    /// The state or a decision could not be stored; reminders go on.
    void storeFailed(const QString &why);
    /// The store took it, and all that it had refused before.
    void stored();

private:
    void take(const core::Event &event, const core::Moment &at);
    void commit(std::span<const core::Decision> decisions);

    Ports m_ports;
    core::Rules m_rules;
    core::State m_state{};
    core::Recorder m_recorder{};
    WakeTimer m_wake;
    std::pair<std::chrono::seconds, double> m_watched{}; ///< threshold and the clock's pace
    bool m_running{false};
};

} // namespace unhunch

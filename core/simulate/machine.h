#pragma once

#include "core/ports/zone_source.h"
#include "core/reminder/step.h"
#include "core/simulate/run.h"

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace unhunch::core::trace {

/// A machine with the app on it, in simulated time: its clocks, its user's hands, what is in use.
class Machine
{
public:
    Machine(Rules rules, const ZoneSource &zones, const Listener &listener);
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    /// Lets time pass: timers that are up first, then an input's end.
    void passUntil(UtcTime wall);
    void happen(const Happening &happening);

private:
    void on(const Start &start);
    void on(const Quit &quit);
    void on(const Crash &crash);
    void on(const Input &input);
    void on(const Lock &lock);
    void on(const Unlock &unlock);
    void on(const Sleep &sleep);
    void on(const Wake &wake);
    void on(const Hold &hold);
    void on(const Release &release);
    void on(const SetClock &clock);
    void on(const SetZone &zone);
    void on(const User &user);
    void on(const PauseUntilTomorrow &pause);
    void on(const SetRules &rules);
    void on(const End &end);
    void on(const Idle &idle);
    void on(const Timer &timer);

    /// The machine's own time: it never jumps, and goes on asleep.
    using TrueTime = BootTime;

    void begin(const Beginning &beginning);
    [[nodiscard]] Moment now() const;
    [[nodiscard]] bool hears() const { return m_running && !m_asleep; }
    [[nodiscard]] TrueTime nextTimer() const;
    void tell(const Event &event);
    void tellHolds();
    void stopInput();
    [[nodiscard]] Slot slotAtHand(const Event &event) const;

    const ZoneSource &m_zones;
    const Listener &m_listener;
    std::unique_ptr<Zone> m_zone;
    Rules m_rules;
    std::optional<Rules> m_rulesOnWaking;
    State m_state;

    bool m_begun{false};
    std::string m_bootId{"simulated"};
    TrueTime m_now{};
    UtcTime m_wallAtZero{}; ///< what the wall clock would have shown at true time 0
    std::chrono::milliseconds m_slept{0};
    bool m_running{false};
    bool m_asleep{false};
    bool m_locked{false};
    std::optional<TrueTime> m_inputUntil;
    std::array<std::optional<std::string>, 5> m_inUse; ///< by HoldKind: who
    std::array<bool, 5> m_told{};                      ///< the app knows that it is in use
};

} // namespace unhunch::core::trace

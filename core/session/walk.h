#pragma once

#include "core/session/player.h"

#include <optional>

namespace unhunch::core {

/// A state on its way through the script: what the player's functions are made of.
class Walk
{
public:
    /// The script outlives it.
    Walk(const SessionScript &script, PlayerState state, MonotonicTime now);

    [[nodiscard]] const PlayerState &state() const { return m_state; }
    [[nodiscard]] Played result() &&;

    void advance();
    void obey(Command command);

    // For a script that asks for less of the step at hand than the one walked so far.
    /// The phase it is in has that number now.
    void stayAt(std::size_t phase);
    /// Goes on with a later phase of the step.
    void moveTo(std::size_t phase);
    /// Nothing is left of that step.
    void endStep(std::size_t step);

private:
    [[nodiscard]] const SessionPhase &phase() const { return m_script.phases[m_state.phase]; }
    [[nodiscard]] std::chrono::milliseconds length() const;
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool endsItsSet() const;

    void pass(std::chrono::milliseconds time);
    void giveCues();
    void endPhase();
    void finishStep(std::size_t step);
    void enter(std::size_t next);
    void goTo(std::size_t next);
    void jump(std::size_t next);
    void finish();
    void leave();
    void start();
    void change(PlayerStatus from, PlayerStatus to);
    void skip();
    void startNow();
    void back();
    void addTime();

    const SessionScript &m_script;
    PlayerState m_state;
    MonotonicTime m_now;
    std::vector<PlayerEvent> m_events{};
};

} // namespace unhunch::core

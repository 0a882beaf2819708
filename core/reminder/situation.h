#pragma once

#include "core/reminder/state.h"
#include "core/schedule/calendar.h"
#include "core/time/nearby_zone.h"

#include <chrono>
#include <optional>

namespace unhunch::core {

/// The state, brought up to `now`, and everything needed to judge it.
struct Situation {
    const State &state;
    const Rules &rules;
    const Moment &now;
    NearbyZone zone;
    Calendar calendar;

    /// `ranFor`: how long ago what is decided now could have been decided, see Deciding.
    Situation(const State &present, const Rules &inForce, const Moment &moment, const Zone &local,
              std::chrono::milliseconds ranFor = {});

    /// The wall clock at an instant, as far as it is set now.
    [[nodiscard]] UtcTime utcOf(Instant at) const { return now.utc - (state.now - at); }
    [[nodiscard]] Instant instantOf(UtcTime at) const { return state.now + (at - now.utc); }
    [[nodiscard]] LogicalDay today() const { return calendar.today(); }
    /// The day whose working hours these are; none outside them.
    [[nodiscard]] std::optional<LogicalDay> workingDay() const;
    /// windowOf() by these rules and this zone.
    [[nodiscard]] std::optional<Window> windowOf(Slot slot, LogicalDay day) const;
};

/// Brings the state's clocks, presence and seated time up to `now`. Notices sleep that nobody
/// announced and a wall clock that cannot be right.
void passTime(State &state, const Rules &rules, const Moment &now);

/// A state brought up to `now` to be looked at; copied only if time has passed since its last step.
class Present
{
public:
    /// `state` outlives it.
    Present(const State &state, const Rules &rules, const Moment &now);
    Present(const Present &) = delete;
    Present &operator=(const Present &) = delete;

    [[nodiscard]] const State &operator*() const { return m_later ? *m_later : m_last; }
    [[nodiscard]] const State *operator->() const { return &**this; }

private:
    const State &m_last;
    std::optional<State> m_later;
};

} // namespace unhunch::core

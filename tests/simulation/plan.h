#pragma once

#include "tests/simulation/atlas.h"
#include "tests/simulation/person.h"

#include <cstdint>
#include <vector>

namespace unhunch::simulation {

using Millis = std::int64_t; ///< true time since 1970, or a length of it

inline constexpr Millis kSecond = 1000;
inline constexpr Millis kMinute = 60 * kSecond;
inline constexpr Millis kHour = 60 * kMinute;
inline constexpr Millis kDay = 24 * kHour;

/// What the world does to the app and its machine.
enum class Act : std::uint8_t {
    Input, ///< value: for how long
    Lock,
    Unlock,
    Sleep, ///< value: signal told (0), lost (1), late (2), doubled (3)
    Wake,
    Quit,
    Start,
    Crash,    ///< value: now (0), before the next commit (1), between that and its effects (2)
    Reboot,   ///< value: the error of the wall clock afterwards
    SetClock, ///< value: the error from now on; extra: 1 if nobody tells
    SetZone,  ///< value: index into the atlas; extra: 1 if nobody tells
    Hold,     ///< value: which
    Release,
    CommitsFail, ///< value: for how long
    Deed,        ///< value: which, extra: a random number
    SetRules,    ///< value: which change, extra: a random number
    Answer,      ///< value: slot, extra: a random number; made as the run goes
    Finish,      ///< value: outcome; made as the run goes
    StepDone,    ///< a step of a guided session; made as the run goes
    LateSignals, ///< of a sleep that is over; made as the run goes
};

struct Planned {
    Millis at{0};
    Act act{};
    std::int64_t value{0};
    std::int64_t extra{0};
};

/// Where the person is on that day (counted from 1970).
[[nodiscard]] std::size_t zoneOn(std::int64_t day, const Person &person, const Faults &faults,
                                 std::size_t zones);

/// All that happens on that day, in no order. Depends on the day and the faults alone.
[[nodiscard]] std::vector<Planned> planDay(std::int64_t day, const Person &person,
                                           const Faults &faults,
                                           const std::vector<AtlasZone> &atlas);

} // namespace unhunch::simulation

#pragma once

#include "core/reminder/status.h"
#include "core/schedule/slot_day.h"
#include "core/schedule/windows.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace unhunch::core {

/// The first thing to say about a slot when the user asks why it is, or is not, on the screen.
enum class WhyAnswer : std::uint8_t {
    SwitchedOff,
    Owed,        ///< see Why::owed; if it is held, by Why::waiting
    Later,       ///< see Why::upcoming
    OverToday,   ///< it ended today, see Why::record
    NotToday,    ///< no strength day, no workout, no working day, no window
    OutsideHours ///< desk reset: seated time counts, but nothing falls due
};

/// What an explanation of one slot is made of; the words are the presentation's.
struct Why {
    Slot slot{Slot::DeskReset};
    WhyAnswer answer{WhyAnswer::NotToday};
    std::optional<Owed> owed{};
    std::optional<Waiting> waiting{}; ///< the hold in force, whether it concerns the slot or not
    std::optional<Upcoming> upcoming{};
    std::optional<Window> window{}; ///< of the logical day
    SlotDay record{};               ///< of the logical day
    std::chrono::seconds seated{0};

    bool operator==(const Why &) const = default;
};

[[nodiscard]] Why why(Slot slot, const State &state, const Rules &rules, const Moment &now,
                      const Zone &zone);

} // namespace unhunch::core

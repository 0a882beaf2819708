#pragma once

#include "core/time/moment.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace unhunch::core {

/// An occasion of the plan (S44-S47, S72).
enum class Slot : std::uint8_t { Morning, DeskReset, AfterWork, Bedtime, PreWorkout };

inline constexpr std::size_t kSlotCount = 5;
/// Which reminder comes first when several could be shown.
inline constexpr std::array<Slot, kSlotCount> kSlotsByRank{
    Slot::Bedtime, Slot::AfterWork, Slot::PreWorkout, Slot::Morning, Slot::DeskReset};

/// One slot on one logical day. Exists once, ends once.
struct OccurrenceKey {
    LogicalDay day{};
    Slot slot{Slot::DeskReset};
    /// Counts the desk resets that fell due that day; windowed slots have 1 (own starts after the
    /// slot ended: 2, 3, ...). 0 for a natural break with nothing due.
    int n{1};

    auto operator<=>(const OccurrenceKey &) const = default;
};

} // namespace unhunch::core

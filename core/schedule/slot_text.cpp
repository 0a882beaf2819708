#include "core/schedule/slot_text.h"

#include <array>

namespace unhunch::core {

namespace {

constexpr std::array<std::string_view, kSlotCount> kNames{"morning", "desk-reset", "after-work",
                                                          "bedtime", "pre-workout"};

} // namespace

std::string_view toText(Slot slot)
{
    return kNames[static_cast<std::size_t>(slot)];
}

std::optional<Slot> slotFromText(std::string_view text)
{
    for (const Slot slot : kSlotsByRank) {
        if (toText(slot) == text)
            return slot;
    }
    return {};
}

} // namespace unhunch::core

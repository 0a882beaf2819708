#pragma once

#include "core/schedule/slot.h"

namespace unhunch::core {

/// What became of a slot on a logical day.
struct SlotDay {
    LogicalDay day{};
    Slot slot{Slot::DeskReset};
    int count{0}; ///< the highest n given out
    bool shown{false};
    bool fulfilled{false}; ///< done, part-done or self-reported
    bool missed{false};    ///< expired or put off: strength rolls over

    bool operator==(const SlotDay &) const = default;
};

} // namespace unhunch::core

#pragma once

#include "core/reminder/event.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace unhunch::core {

/// Makes one hold of each kind out of what several sources tell of it: it lasts from the first
/// that begins until the last that ends, and is named after the first source that has it.
class HoldClaims
{
public:
    /// What the engine is to be told when the source of that number says `told` (HoldBegan or
    /// HoldEnded; anything else is no claim); none if nothing changes.
    [[nodiscard]] std::optional<Event> take(std::size_t source, const Event &told);

private:
    [[nodiscard]] std::optional<std::string> holder(HoldKind kind) const;

    std::map<std::pair<HoldKind, std::size_t>, std::string> m_claims{};
};

} // namespace unhunch::core

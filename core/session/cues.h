#pragma once

#include "core/ports/cue_player.h"
#include "core/session/script.h"

#include <chrono>
#include <vector>

namespace unhunch::core {

/// A sound and when it comes, counted from the start of its phase.
struct CueMoment {
    std::chrono::milliseconds at{0};
    Cue cue{};

    bool operator==(const CueMoment &) const = default;
};

/// A hold this long is told when half of it is over.
inline constexpr std::chrono::seconds kShortestWithMiddle{20};

/// The sounds of a phase that takes `length`, in order. They depend on the phases around it: the
/// first work after waiting is a Go, and an end tone is not talked over.
[[nodiscard]] std::vector<CueMoment> cuesOf(const SessionScript &script, std::size_t phase,
                                            std::chrono::milliseconds length);

} // namespace unhunch::core

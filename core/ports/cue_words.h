#pragma once

#include "core/ports/cue_player.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace unhunch::core {

/// What the cues are called outside of the program: their files in resources/sounds, and orders to
/// whatever plays them.
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Cue::Reminder) + 1>
    kCueWords{"ready-beep", "go",     "rep-up",     "rep-down",     "half-way",
              "hold-end",   "switch", "rest-start", "session-done", "reminder"};

[[nodiscard]] constexpr std::string_view wordOf(Cue cue)
{
    return kCueWords.at(static_cast<std::size_t>(cue));
}

[[nodiscard]] inline std::optional<Cue> cueOf(std::string_view word)
{
    const auto *const found = std::ranges::find(kCueWords, word);
    if (found == kCueWords.end())
        return std::nullopt;
    return static_cast<Cue>(found - kCueWords.begin());
}

} // namespace unhunch::core

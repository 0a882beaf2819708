#pragma once

#include "tests/support/random_days.h"

#include <span>
#include <string>

namespace unhunch::fuzz {

/// Spoils a trace: bytes, lines, fields, numbers, times, nesting, encodings; one thing or several.
/// `others` lend their lines. The same dice spoil it the same way.
[[nodiscard]] std::string mutate(std::string trace, std::span<const std::string> others,
                                 test::Dice &dice);

} // namespace unhunch::fuzz

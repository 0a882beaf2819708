#pragma once

#include "tests/support/random_days.h"

#include <cstddef>
#include <string>

namespace unhunch::fuzz {

template<typename List> auto &oneOf(List &list, test::Dice &dice)
{
    return list[static_cast<std::size_t>(dice.roll(static_cast<int>(list.size())))];
}

/// Some bytes become others, go, come twice, or are such as no text holds.
void spoilBytes(std::string &text, test::Dice &dice);

/// A value, key, member or time in one line of a trace becomes another, or its bytes are spoilt.
void spoilLine(std::string &line, test::Dice &dice);

/// A word of the traces' language, or nothing like one.
[[nodiscard]] std::string someText(test::Dice &dice);

} // namespace unhunch::fuzz

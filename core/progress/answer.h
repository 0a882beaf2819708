#pragma once

#include "core/time/logical_day.h"

#include <cstdint>
#include <string>

namespace unhunch::core {

/// What the program asks in its window, now and then.
enum class Question : std::uint8_t {
    HowIsItGoing, ///< once a week
    Milestone,    ///< on a day of the journey; `about` is its id
    Offer,        ///< at a plateau; `about` is what is offered
    Maintenance,  ///< from day 90; `about` is the minutes between desk resets
};

/// Better, Same and Worse answer how it goes, Yes and No the rest.
enum class Reply : std::uint8_t { Better, Same, Worse, Yes, No };

/// An answer of the user. It is never interpreted for a dose.
struct Answer {
    LogicalDay day{};
    Question question{Question::HowIsItGoing};
    std::string about{};
    Reply reply{Reply::Same};

    bool operator==(const Answer &) const = default;
};

} // namespace unhunch::core

#pragma once

#include "core/reminder/event.h"
#include "core/schedule/rules.h"

#include <cstdint>
#include <optional>
#include <string>

namespace unhunch::core {

/// An event in the words of a trace.
struct EventWords {
    std::string event{};                 ///< the line's "event"
    std::string fields{};                ///< its own fields as members of a JSON object, or empty
    std::optional<std::int64_t> exact{}; ///< see RecordedEvent
};

/// `rules` and `zone` are those after the event.
[[nodiscard]] EventWords wordsOf(const Event &event, const Rules &rules, const std::string &zone);

/// The rules as one line of JSON.
[[nodiscard]] std::string toLine(const Rules &rules);

} // namespace unhunch::core

#pragma once

#include "core/time/instant.h"
#include "core/time/moment.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace unhunch::core {

/// How much of the past the program can tell again.
inline constexpr std::chrono::days kRecordKept{14};
/// However often the engine is told something in that time, no more events than these are kept.
inline constexpr int kMostRecorded = 50'000;

/// What the engine knew just before it was told an event: enough to begin a replay there.
struct KnownBefore {
    std::string zone{};   ///< IANA name
    std::string bootId{}; ///< as in Moment
    std::string rules{};  ///< JSON, every key
    std::string state{};  ///< JSON, as toText() writes it

    bool operator==(const KnownBefore &) const = default;
};

/// One thing that the engine was told, in words of a trace. Times only: nothing of what was typed
/// or seen on the screen.
struct RecordedEvent {
    UtcTime run{}; ///< when the program began; with `number` it names the event
    std::int64_t number{0};
    Instant engineTime{}; ///< no change of the wall clock touches it
    UtcTime utc{};
    BootTime boot{};
    MonotonicTime monotonic{};
    std::string event{};  ///< "input", "idle", "timer", "user", ...
    std::string fields{}; ///< the line's own fields as members of a JSON object, or empty
    /// Milliseconds that a line tells besides: the last input (idle), the end (pause).
    std::optional<std::int64_t> exact{};
    std::optional<KnownBefore> before{};

    bool operator==(const RecordedEvent &) const = default;
};

} // namespace unhunch::core

#pragma once

#include "core/ports/session_log.h"
#include "core/time/logical_day.h"

#include <cstdint>
#include <optional>
#include <span>

namespace unhunch::core {

/// How it is today, compared with yesterday.
enum class NextDay : std::uint8_t { Better, Same, Worse };

/// What the user said on the day after a session.
struct CheckIn {
    LogicalDay about{}; ///< the day of the session
    NextDay compared{NextDay::Same};
    bool nightPain{false}; ///< pain got worse at night (S13)

    bool operator==(const CheckIn &) const = default;
};

/// The day to ask about today: yesterday, if it had strength or an evening and nobody asked yet.
[[nodiscard]] std::optional<LogicalDay> dayToAskAbout(LogicalDay today,
                                                      std::span<const LoggedSession> yesterday,
                                                      std::span<const CheckIn> answered);

} // namespace unhunch::core

#pragma once

#include "core/progress/log_entry.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// A guided session with its finished steps, in order.
struct LoggedSession {
    SessionEntry session{};
    std::vector<StepEntry> steps{};

    bool operator==(const LoggedSession &) const = default;
};

/// Where guided sessions are kept. Each call is durable when it returns success.
class SessionLog
{
public:
    virtual ~SessionLog() = default;

    virtual Result<Success> begin(const SessionEntry &session) = 0;
    virtual Result<Success> addStep(const std::string &uuid, const StepEntry &step) = 0;
    /// Ends the session: outcome, active time, effort and stop sign are taken from `session`.
    virtual Result<Success> finish(const SessionEntry &session) = 0;
    /// Sessions of the logical days first..last, in order of their start.
    [[nodiscard]] virtual std::vector<LoggedSession> between(LogicalDay first,
                                                             LogicalDay last) const = 0;
    /// When the last session began that the user stopped with a stop sign; none: never.
    [[nodiscard]] virtual std::optional<UtcTime> lastStopSign() const = 0;
};

} // namespace unhunch::core

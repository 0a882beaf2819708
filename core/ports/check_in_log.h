#pragma once

#include "core/progress/check_in.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace unhunch::core {

/// Where the answers of the day after are kept; one for each day, the last one counts.
class CheckInLog
{
public:
    virtual ~CheckInLog() = default;

    /// Durable when it returns success.
    virtual Result<Success> save(const CheckIn &checkIn) = 0;
    /// About the logical days first..last, in their order.
    [[nodiscard]] virtual std::vector<CheckIn> checkIns(LogicalDay first,
                                                        LogicalDay last) const = 0;
    /// The last day about which the user said that pain got worse at night; none: never.
    [[nodiscard]] virtual std::optional<LogicalDay> lastNightPain() const = 0;
};

} // namespace unhunch::core

#pragma once

#include "core/reminder/decision.h"
#include "core/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unhunch::core {

/// Where the engine's state and its decisions are kept.
class ReminderStore
{
public:
    virtual ~ReminderStore() = default;

    /// The state as last committed, in the text form of core/reminder; none on a first start.
    [[nodiscard]] virtual std::optional<std::string> state() const = 0;
    /// Stores both or neither.
    virtual Result<Success> commit(const std::string &state,
                                   std::span<const Decision> decisions) = 0;
    /// The first logical day with a decision; none before the first.
    [[nodiscard]] virtual std::optional<LogicalDay> firstDay() const = 0;
    /// Decisions of the logical days first..last, in order.
    [[nodiscard]] virtual std::vector<Decision> decisionsBetween(LogicalDay first,
                                                                 LogicalDay last) const = 0;
};

} // namespace unhunch::core

#pragma once

#include "core/record/recorded_event.h"
#include "core/reminder/decision.h"
#include "core/result.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unhunch::core {

/// Where the engine's state, its decisions and what it was told are kept.
class ReminderStore
{
public:
    virtual ~ReminderStore() = default;

    /// The state as last committed, in the text form of core/reminder; none on a first start.
    [[nodiscard]] virtual std::optional<std::string> state() const = 0;
    /// Stores all or nothing. Of what was told, only the last kRecordKept is kept.
    virtual Result<Success> commit(const std::string &state, std::span<const Decision> decisions,
                                   std::span<const RecordedEvent> told) = 0;
    /// The first logical day with a decision; none before the first.
    [[nodiscard]] virtual std::optional<LogicalDay> firstDay() const = 0;
    /// Decisions of the logical days first..last, in order.
    [[nodiscard]] virtual std::vector<Decision> decisionsBetween(LogicalDay first,
                                                                 LogicalDay last) const = 0;
    /// What the engine was told in the last `length` of its own time, in order. Begins with the
    /// last event from which a replay covers that much, or the first there is.
    [[nodiscard]] virtual std::vector<RecordedEvent>
    told(std::chrono::milliseconds length) const = 0;
};

} // namespace unhunch::core

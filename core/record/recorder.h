#pragma once

#include "core/ports/zone.h"
#include "core/record/recorded_event.h"
#include "core/reminder/event.h"
#include "core/reminder/state.h"
#include "core/schedule/rules.h"

#include <vector>

namespace unhunch::core {

/// Takes down what the engine is told, until it is saved.
class Recorder
{
public:
    /// To be called before each step() of a running engine, with the arguments of the step.
    void note(const State &state, const Event &event, const Rules &rules, const Moment &now,
              const Zone &zone);

    /// What was noted since the last call.
    [[nodiscard]] std::vector<RecordedEvent> take();

private:
    /// Whether a replay must, or should for once, be able to begin here.
    [[nodiscard]] bool beginsHere(const RecordedEvent &event, const Rules &rules,
                                  const std::string &zone) const;

    UtcTime m_run{};
    std::int64_t m_count{0};
    Rules m_rules{};
    std::string m_zone{};
    Instant m_begunAt{}; ///< the last event at which a replay can begin
    std::vector<RecordedEvent> m_noted{};
};

} // namespace unhunch::core

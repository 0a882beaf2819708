#pragma once

#include "core/ports/zone.h"
#include "core/reminder/decision.h"
#include "tests/simulation/plan.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace unhunch::simulation {

/// A field of a line after the first, such as `,"tz":"Europe/Berlin"`.
[[nodiscard]] std::string inQuotes(std::string_view key, std::string_view value);

/// Takes down what happens in the form that `unhunch simulate` reads.
class TraceLog
{
public:
    void add(Millis wall, const core::Zone &zone, std::string_view event,
             const std::string &fields);
    void add(const core::Decision &line, const core::Zone &zone);

    /// What happened, for `unhunch simulate`.
    [[nodiscard]] const std::string &trace() const { return m_trace; }
    /// What happened and what was decided, the last lines of it.
    [[nodiscard]] std::string trail(std::size_t lines) const;

private:
    std::string m_trace;
    std::string m_trail;
};

} // namespace unhunch::simulation

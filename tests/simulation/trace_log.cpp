#include "tests/simulation/trace_log.h"

#include "core/simulate/run.h"
#include "core/time/iso8601.h"

namespace unhunch::simulation {

std::string inQuotes(std::string_view key, std::string_view value)
{
    return ",\"" + std::string(key) + "\":\"" + std::string(value) + "\"";
}

void TraceLog::add(Millis wall, const core::Zone &zone, std::string_view event,
                   const std::string &fields)
{
    const core::UtcTime at{std::chrono::milliseconds{wall}};
    std::string line = "{\"at\":\"" + core::toIso8601(at, zone) + "\",\"event\":\"";
    line += event;
    line += "\"" + fields + "}\n";
    m_trace += line;
    m_trail += line;
}

void TraceLog::add(const core::Decision &line, const core::Zone &zone)
{
    m_trail += "    " + core::trace::toSentence(line, zone) + "\n";
}

std::string TraceLog::trail(std::size_t lines) const
{
    std::size_t from = m_trail.size();
    for (; lines > 0 && from != std::string::npos && from > 0; --lines)
        from = m_trail.rfind('\n', from - 1);
    return m_trail.substr(from == std::string::npos ? 0 : from + 1);
}

} // namespace unhunch::simulation

#include "core/simulate/trace.h"

#include "core/json/json.h"
#include "core/simulate/trace_line.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace unhunch::core::trace {

namespace {

/// The engine lives through all of a trace: centuries would keep it busy for minutes, and the rules
/// of time zones end before they do.
constexpr std::chrono::days kLongest{36'525};

/// Checks what one line cannot know: the order of times, the zones, the rules so far.
class TraceReader
{
public:
    TraceReader(Rules rules, const ZoneSource &zones)
        : m_rules(std::move(rules))
        , m_zones(zones)
    {}

    std::optional<std::string> take(std::string_view text, int number)
    {
        std::variant<Line, Refusal> read = readLine(text, m_rules);
        if (const auto *refusal = std::get_if<Refusal>(&read))
            return refusal->reason;
        Line &line = std::get<Line>(read);
        line.number = number;
        if (m_lines.empty() && !std::holds_alternative<Start>(line.happening))
            return "a trace begins with a start";
        if (m_lines.empty())
            m_isRecording = isRecorded(line);
        if (!m_isRecording && isRecorded(line))
            return "only a recording tells this, and it begins with a start with a state";
        const UtcTime passed = line.at - m_clockSteps;
        if (passed < m_last)
            return "this is earlier than the line before";
        if (m_lines.empty())
            m_first = passed;
        if (!m_isRecording && passed - m_first > kLongest)
            return "this is more than a hundred years after the first line";
        m_last = passed;
        if (const std::string *zone = zoneOf(line.happening); zone && !m_zones.find(*zone))
            return "unknown time zone " + json::quote(*zone);
        if (const auto *clock = std::get_if<SetClock>(&line.happening))
            m_clockSteps += clock->to - line.at;
        if (const auto *rules = std::get_if<SetRules>(&line.happening))
            m_rules = rules->rules;
        if (const auto *start = std::get_if<Start>(&line.happening); start && start->beginning)
            m_rules = start->beginning->rules;
        m_lines.push_back(std::move(line));
        return {};
    }

    [[nodiscard]] std::vector<Line> lines() && { return std::move(m_lines); }

private:
    static const std::string *zoneOf(const Happening &happening)
    {
        if (const auto *start = std::get_if<Start>(&happening))
            return &start->zone;
        if (const auto *zone = std::get_if<SetZone>(&happening))
            return &zone->zone;
        return nullptr;
    }

    static bool isRecorded(const Line &line)
    {
        const auto *start = std::get_if<Start>(&line.happening);
        return line.told || (start && start->beginning)
               || std::holds_alternative<Idle>(line.happening)
               || std::holds_alternative<Timer>(line.happening);
    }

    Rules m_rules;
    const ZoneSource &m_zones;
    bool m_isRecording{false};
    std::vector<Line> m_lines;
    UtcTime m_first{};
    UtcTime m_last{UtcTime::min()};
    std::chrono::milliseconds m_clockSteps{0};
};

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

Error refused(int number, const std::string &reason)
{
    return Error{"line " + std::to_string(number) + ": " + reason};
}

} // namespace

bool isRecording(const std::vector<Line> &lines)
{
    const auto *start = lines.empty() ? nullptr : std::get_if<Start>(&lines.front().happening);
    return start && start->beginning;
}

Result<std::vector<Line>> read(std::string_view text, const Rules &rules, const ZoneSource &zones)
{
    TraceReader reader(rules, zones);
    int number = 0;
    bool any = false;
    while (!text.empty()) {
        ++number;
        const std::size_t length = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, length);
        text.remove_prefix(std::min(length + 1, text.size()));
        if (isBlank(line))
            continue;
        any = true;
        if (const std::optional<std::string> reason = reader.take(line, number))
            return refused(number, *reason);
    }
    if (!any)
        return refused(1, "a trace begins with a start");
    return std::move(reader).lines();
}

} // namespace unhunch::core::trace

#include "core/record/to_trace.h"

#include "core/json/json.h"
#include "core/record/input_span.h"
#include "core/reminder/state_text.h"
#include "core/time/iso8601.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace unhunch::core {

using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// A wall clock that is further from where it should be was set.
constexpr seconds kClockSet{2};

std::string member(std::string_view name, std::string_view text)
{
    return json::quote(name) + ":" + json::quote(text);
}

std::string member(std::string_view name, std::int64_t number)
{
    return json::quote(name) + ":" + std::to_string(number);
}

template<typename Time> std::int64_t count(Time at)
{
    return at.time_since_epoch().count();
}

std::string fieldsOf(const KnownBefore &known)
{
    return member("tz", known.zone) + "," + member("bootId", known.bootId)
           + ",\"rules\":" + known.rules + ",\"state\":" + known.state;
}

std::unique_ptr<Zone> findZone(const ZoneSource &zones, const std::string &id)
{
    std::unique_ptr<Zone> zone = zones.find(id);
    return zone ? std::move(zone) : zones.find("UTC");
}

std::string told(const RecordedEvent &event)
{
    std::string clocks = member("utc", count(event.utc)) + "," + member("boot", count(event.boot))
                         + "," + member("monotonic", count(event.monotonic));
    if (event.exact)
        clocks += "," + member(event.event == "idle" ? "lastInput" : "until", *event.exact);
    return "\"told\":{" + clocks + "}";
}

/// Writes line after line and follows the wall clock, which may have been set between them.
class TraceWriter
{
public:
    TraceWriter(std::span<const RecordedEvent> events, const ZoneSource &zones)
        : m_events(events)
        , m_zones(zones)
    {}

    std::string write()
    {
        if (m_events.empty() || !m_events.front().before)
            return {};
        if (m_events.front().event != "start")
            begin(*m_events.front().before, true);
        for (std::size_t i = 0; i < m_events.size(); ++i)
            take(i);
        return std::move(m_text);
    }

    std::string writeStart(const KnownBefore &known, bool running)
    {
        begin(known, running);
        return std::move(m_text);
    }

private:
    void begin(const KnownBefore &known, bool running)
    {
        know(known);
        const Result<State> state = stateFromText(known.state);
        const Moment last = state ? state->last.value_or(Moment{}) : Moment{};
        follow(last.utc, last.boot);
        add(m_at, "start", (running ? "\"running\":true," : "") + fieldsOf(known));
        if (running && state && state->presence.inputGoing && !m_events.empty())
            addInput(inputSpan(last.boot, last.monotonic, m_events), {});
    }

    void take(std::size_t index)
    {
        const RecordedEvent &event = m_events[index];
        const bool starts = event.event == "start";
        if (starts && index > 0 && m_events[index - 1].event != "quit")
            add(m_at, "crash");
        const bool rebooted = starts && event.before && event.before->bootId != m_known.bootId;
        if (event.before)
            learn(*event.before, event.event);
        if (index == 0 && starts)
            follow(event.utc, event.boot);
        else
            keepTime(event, rebooted);
        write(event, m_events.subspan(index + 1));
    }

    /// Zone and rules can have changed before the engine was told so.
    void learn(const KnownBefore &now, std::string_view event)
    {
        const KnownBefore before = m_known;
        know(now);
        if (event != "start" && event != "zone" && now.zone != before.zone)
            add(m_at, "zone", member("tz", now.zone));
        if (event != "start" && event != "rules" && now.rules != before.rules)
            add(m_at, "rules", "\"set\":" + now.rules);
    }

    void know(const KnownBefore &now)
    {
        m_known = now;
        m_zone = findZone(m_zones, now.zone);
    }

    void follow(UtcTime utc, BootTime boot)
    {
        m_at = floor<seconds>(utc);
        m_wallAtBoot = utc - boot.time_since_epoch();
    }

    void keepTime(const RecordedEvent &event, bool rebooted)
    {
        const UtcTime expected = rebooted ? std::max<UtcTime>(event.utc, m_at)
                                          : m_wallAtBoot + event.boot.time_since_epoch();
        m_stepFrom.reset();
        if (std::chrono::abs(event.utc - expected) >= kClockSet) {
            m_stepFrom = std::max(floor<seconds>(expected), m_at);
            if (event.event != "clock")
                add(*m_stepFrom, "clock", member("to", shown(event.utc)));
            follow(event.utc, event.boot);
        } else if (rebooted) {
            follow(expected, event.boot);
        }
        m_at = std::max(m_at, floor<seconds>(event.utc));
    }

    void write(const RecordedEvent &event, std::span<const RecordedEvent> after)
    {
        if (event.event == "input") {
            addInput(inputSpan(event.boot, event.monotonic, after), told(event));
            return;
        }
        std::string fields = event.fields;
        const auto append = [&fields](const std::string &more) {
            fields += (fields.empty() ? "" : ",") + more;
        };
        if (event.event == "start" && event.before)
            append(fieldsOf(*event.before));
        if (event.event == "clock")
            append(member("to", shown(event.utc)));
        if (event.event == "user" && event.exact)
            append(member("until", shown(UtcTime{milliseconds{*event.exact}})));
        append(told(event));
        const bool steps = event.event == "clock" && m_stepFrom;
        add(steps ? *m_stepFrom : m_at, event.event, fields);
    }

    void addInput(milliseconds length, const std::string &more)
    {
        add(m_at, "input",
            member("for", floor<seconds>(length).count()) + (more.empty() ? "" : "," + more));
    }

    void add(std::chrono::sys_seconds at, std::string_view event, const std::string &fields = {})
    {
        m_text += "{" + member("at", shown(at)) + "," + member("event", event)
                  + (fields.empty() ? "" : "," + fields) + "}\n";
    }

    [[nodiscard]] std::string shown(UtcTime at) const { return toIso8601(at, *m_zone); }

    std::span<const RecordedEvent> m_events;
    const ZoneSource &m_zones;
    std::string m_text{};
    KnownBefore m_known{};
    std::unique_ptr<Zone> m_zone{};
    std::chrono::sys_seconds m_at{}; ///< of the last line, as the wall clock shows it
    UtcTime m_wallAtBoot{};          ///< what it would have shown at boot time 0
    std::optional<std::chrono::sys_seconds> m_stepFrom{};
};

} // namespace

std::string toTrace(std::span<const RecordedEvent> events, const ZoneSource &zones)
{
    return TraceWriter(events, zones).write();
}

std::string toStartLine(const KnownBefore &known, bool running, const ZoneSource &zones)
{
    return TraceWriter({}, zones).writeStart(known, running);
}

} // namespace unhunch::core

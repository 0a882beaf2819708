#include "core/simulate/replay.h"

#include "core/reminder/step.h"

#include <utility>

namespace unhunch::core::trace {

namespace {

class Replay
{
public:
    Replay(const ZoneSource &zones, const Listener &listener)
        : m_zones(zones)
        , m_listener(listener)
    {}

    void take(const Line &line)
    {
        if (const auto *start = std::get_if<Start>(&line.happening))
            begin(*start);
        else if (const auto *zone = std::get_if<SetZone>(&line.happening))
            m_zone = m_zones.find(zone->zone);
        else if (const auto *rules = std::get_if<SetRules>(&line.happening))
            m_rules = rules->rules;
        if (line.told)
            tell(*line.told);
    }

private:
    void begin(const Start &start)
    {
        m_zone = m_zones.find(start.zone);
        if (!start.beginning)
            return;
        m_state = start.beginning->state;
        m_rules = start.beginning->rules;
        m_bootId = start.beginning->bootId;
    }

    void tell(const Told &told)
    {
        const Moment now{told.utc, told.monotonic, told.boot, m_bootId};
        Step taken = step(std::move(m_state), told.event, m_rules, now, *m_zone);
        m_state = std::move(taken.state);
        for (const Decision &decision : taken.decisions)
            m_listener(decision, *m_zone);
    }

    const ZoneSource &m_zones;
    const Listener &m_listener;
    std::unique_ptr<Zone> m_zone;
    Rules m_rules{};
    State m_state{};
    std::string m_bootId{};
};

} // namespace

void replay(const std::vector<Line> &lines, const ZoneSource &zones, const Listener &listener)
{
    Replay replay(zones, listener);
    for (const Line &line : lines) {
        if (std::holds_alternative<End>(line.happening))
            return;
        replay.take(line);
    }
}

} // namespace unhunch::core::trace

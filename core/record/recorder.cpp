#include "core/record/recorder.h"

#include "core/record/event_words.h"
#include "core/reminder/state_text.h"
#include "core/time/instant.h"

#include <utility>

namespace unhunch::core {

namespace {

/// A replay of the last hours need not begin days ago.
constexpr std::chrono::hours kBeginEvery{6};

Instant engineTimeAt(const Moment &now, const State &state)
{
    return state.last ? state.now + elapsedBetween(*state.last, now) : state.now;
}

} // namespace

void Recorder::note(const State &state, const Event &event, const Rules &rules, const Moment &now,
                    const Zone &zone)
{
    const std::string zoneId = zone.id();
    if (m_count == 0)
        m_run = now.utc;
    EventWords words = wordsOf(event, rules, zoneId);
    RecordedEvent noted{
        m_run,      m_count++,     engineTimeAt(now, state), now.utc,
        now.boot,   now.monotonic, std::move(words.event),   std::move(words.fields),
        words.exact};
    if (beginsHere(noted, rules, zoneId)) {
        noted.before = KnownBefore{zoneId, now.bootId, toLine(rules), toText(state)};
        m_begunAt = noted.engineTime;
        m_rules = rules;
        m_zone = zoneId;
    }
    m_noted.push_back(std::move(noted));
}

std::vector<RecordedEvent> Recorder::take()
{
    return std::exchange(m_noted, {});
}

bool Recorder::beginsHere(const RecordedEvent &event, const Rules &rules,
                          const std::string &zone) const
{
    return event.number == 0 || event.engineTime >= m_begunAt + kBeginEvery || rules != m_rules
           || zone != m_zone;
}

} // namespace unhunch::core

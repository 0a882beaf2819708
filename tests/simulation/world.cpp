#include "tests/simulation/world.h"

#include "core/schedule/rules_text.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

using core::Event;
using core::Slot;
using core::What;
using std::chrono::milliseconds;

namespace {

constexpr Millis kLongestSleep = 15 * kMinute;
constexpr Millis kPlanAhead = 36 * kHour;

Millis firstDayOf(const Person &person)
{
    const std::chrono::sys_days day{std::chrono::year{person.startYear} / 1 / 1};
    return day.time_since_epoch().count() * kDay;
}

} // namespace

World::World(const Person &person, const Stretch &stretch, const std::vector<AtlasZone> &atlas,
             TraceLog *log)
    : m_person(person)
    , m_atlas(atlas)
    , m_stretch(stretch)
    , m_log(log)
    , m_oracle(stretch.faults.contains(Fault::LateTimer) ? person.latestTimer : 0,
               m_outcome.situations)
    , m_now(firstDayOf(person) + stretch.firstDay * kDay)
    , m_bootedAt(m_now - kDay)
    , m_rules(person.rules)
    , m_lateness(mix(person.seed + 1))
{
    m_zone = zoneOn(m_now / kDay, person, stretch.faults, atlas.size());
    lookAroundZone();
    m_oracle.setRules(m_rules, atlas[m_zone]);
    m_state.holds.firstRunFinished = true;
    m_committed = m_state;
}

Outcome World::live()
{
    const Millis end = m_now + m_stretch.days * kDay;
    m_oracle.passUntil(m_now, wall());
    start();
    logRules();
    Millis planned = m_now;
    while (m_now < end && !m_oracle.violation()) {
        while (m_now >= planned - kPlanAhead) {
            for (const Planned &plan :
                 planDay(planned / kDay, m_person, m_stretch.faults, m_atlas)) {
                if (plan.at >= m_now)
                    m_plans.push(plan);
            }
            countTransitions(planned / kDay);
            lookAroundZone();
            planned += kDay;
        }
        const Millis plan = m_plans.empty() ? end : m_plans.top().at;
        const Millis wakeUpAt = nextWakeUp();
        const Millis idleAt = nextIdle();
        const Millis keysEnd = m_inputUntil > m_now ? m_inputUntil : kNever;
        const Millis next = std::min({plan, wakeUpAt, idleAt, keysEnd, end, planned - kPlanAhead});
        passUntil(std::max(next, m_now));
        if (next == keysEnd) {
            m_lastKey = m_now;
            m_oracle.truth().endInput();
        } else if (next == wakeUpAt) {
            wakeUp();
        } else if (next == idleAt) {
            fallIdle();
        } else if (!m_plans.empty() && next == plan) {
            const Planned happening = m_plans.top();
            m_plans.pop();
            happen(happening);
        }
        ++m_outcome.events;
    }
    m_outcome.violation = m_oracle.violation();
    return m_outcome;
}

void World::passUntil(Millis to)
{
    if (m_asleep)
        m_slept += to - m_now;
    if (m_inputUntil > m_now) {
        m_lastKey = std::min(to, m_inputUntil);
        m_lastKeyMonotonic = m_lastKey - m_slept;
    }
    m_now = to;
    if (m_running)
        m_oracle.passUntil(m_now + m_engineSkew, wall());
}

Millis World::nextWakeUp() const
{
    return hears() ? std::max(m_now, m_now + m_wakeAt + m_lateBy - monotonic()) : kNever;
}

Millis World::nextIdle() const
{
    if (!hears() || !m_toldInput || m_inputUntil > m_now)
        return kNever;
    return std::max(m_now, m_lastKey + m_idleWatch);
}

void World::wakeUp()
{
    const Millis hourAgo = m_now - kHour;
    while (!m_ownWakes.empty() && m_ownWakes.front() <= hourAgo)
        m_ownWakes.pop_front();
    constexpr Millis kHoldsSettle = 10 * kSecond; // at the latest after what is not its own
    if (m_now > m_holdToldAt + kHoldsSettle + m_person.latestTimer)
        m_ownWakes.push_back(m_now);
    const Truth &truth = m_oracle.truth();
    const bool longGone = truth.away() && truth.absence().low > kHour + kLongestSleep;
    if (longGone && m_ownWakes.size() > 12)
        m_oracle.accuse("8: at most 4 wake-ups an hour while away", "it woke up more often");
    tell(core::WakeUpCame{});
}

void World::fallIdle()
{
    m_toldInput = false;
    tell(core::InputStopped{core::MonotonicTime{milliseconds{m_lastKeyMonotonic}}});
}

void World::logRules()
{
    std::string set = core::toText(m_rules);
    std::erase(set, '\n');
    log("rules", ",\"set\":" + set);
}

const core::Moment &World::readClocks()
{
    m_read.utc = core::UtcTime{milliseconds{wall()}};
    m_read.monotonic = core::MonotonicTime{milliseconds{monotonic()}};
    m_read.boot = core::BootTime{milliseconds{m_now - m_bootedAt}};
    return m_read;
}

/// So that no step has to search through the zone's changes of centuries.
void World::lookAroundZone()
{
    m_here.emplace(m_atlas[m_zone].appsOwn(), core::UtcTime{milliseconds{wall()}});
}

void World::later(Millis in, Act act, std::int64_t value, std::int64_t extra)
{
    m_plans.push({m_now + in, act, value, extra});
}

void World::log(std::string_view event, const std::string &fields)
{
    if (m_log)
        m_log->add(wall(), zone(), event, fields);
}

void World::tell(const Event &event)
{
    if (m_oracle.violation() || !m_running)
        return;
    noticeWake();
    const bool storable = m_now >= m_commitsFailUntil && m_crashNext != 1;
    if (!storable)
        m_oracle.stored(false);
    m_oracle.hear(event);
    const core::Moment &now = readClocks();
    core::Step step = core::step(std::move(m_state), event, m_rules, now, zone());
    m_state = std::move(step.state);
    if (step.save && m_crashNext == 1) {
        m_crashNext = 0;
        stop(true);
        return;
    }
    count(step.decisions);
    m_oracle.judge(event, step.decisions);
    if (step.save && storable) {
        m_committed = m_state;
        m_committedWall = wall();
        m_committedAt = m_now;
        m_committedBoot = m_boot;
        m_oracle.stored(true);
    } else if (step.save && !step.decisions.empty()) {
        m_outcome.situations.meet(Situation::StoringFailed);
    }
    if (step.save && m_crashNext == 2) {
        m_crashNext = 0;
        m_outcome.situations.meet(Situation::CrashBeforeEffects);
        stop(true);
        return;
    }
    if (!m_running)
        return;
    rearm(now, std::holds_alternative<core::WakeUpCame>(event));
    react(step.decisions);
}

void World::rearm(const core::Moment &now, bool byWake)
{
    if (!hears())
        return;
    m_wakeAt = core::nextWake(m_state, m_rules, now, zone()).time_since_epoch().count();
    const Millis in = m_wakeAt - monotonic();
    if (in <= 0 || in > kLongestSleep)
        m_oracle.accuse("13: the next wake-up is ahead, by 15 min at most", "it is not");
    if (byWake && in < kSecond)
        m_oracle.accuse("13: no wake-up within a second of the last", "it asks for one");
    m_lateBy = m_person.latestTimer > 0 && m_stretch.faults.contains(Fault::LateTimer)
                   ? m_lateness.between(0, m_person.latestTimer)
                   : 0;
    m_idleWatch = core::idleWatch(m_state, m_rules, now).count() * kSecond;
}

void World::count(const std::vector<core::Decision> &decisions)
{
    for (const core::Decision &line : decisions) {
        ++m_outcome.decisions;
        if (m_log)
            m_log->add(line, zone());
        m_outcome.reminders += line.what == What::Shown ? 1 : 0;
        const std::array<std::int64_t, 7> parts{line.at.time_since_epoch().count(),
                                                line.occurrence.day.time_since_epoch().count(),
                                                static_cast<std::int64_t>(line.occurrence.slot),
                                                line.occurrence.n,
                                                static_cast<std::int64_t>(line.what),
                                                static_cast<std::int64_t>(line.reason),
                                                line.seated.count()};
        for (const std::int64_t part : parts)
            m_outcome.hash = mix(m_outcome.hash ^ static_cast<std::uint64_t>(part));
        const bool held = line.what == What::Withdrawn && line.reason != core::Reason::Absence;
        if (held)
            m_outcome.situations.meet(Situation::HoldUnderReminder);
        if (line.what == What::Withdrawn && line.reason == core::Reason::Absence)
            m_outcome.situations.meet(Situation::BreakInSnooze);
    }
}

} // namespace unhunch::simulation

// What the user does: answers, and deeds nobody asked for.

#include "core/reminder/decision_text.h"
#include "core/schedule/rules_text.h"
#include "core/schedule/slot_text.h"
#include "core/time/iso8601.h"
#include "tests/simulation/world.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

using core::Reason;
using core::Slot;
using std::chrono::minutes;

namespace {

std::string did(std::string_view deed, std::string more = {})
{
    return inQuotes("do", deed) + std::move(more);
}

std::string of(Slot slot)
{
    return inQuotes("slot", core::toText(slot));
}

} // namespace

/// Reminders on the screen find their answer, or none.
void World::react(const std::vector<core::Decision> &decisions)
{
    crashUnderReminder(decisions);
    if (!m_stretch.faults.contains(Fault::Answer) || m_person.rateOf(Fault::Answer) == 0)
        return;
    for (const core::Decision &line : decisions) {
        if (line.what != core::What::Shown)
            continue;
        Random random = Random::of(m_person.seed, 77, m_now);
        if (random.chance(m_person.ignores))
            continue;
        const Millis in = random.chance(0.8) ? random.between(2 * kSecond, 58 * kSecond)
                                             : random.between(kMinute, 40 * kMinute);
        later(in, Act::Answer, static_cast<std::int64_t>(line.occurrence.slot),
              random.between(0, 1 << 30));
    }
}

/// Of those who know crashes, now and then while a reminder waits for its answer.
void World::crashUnderReminder(const std::vector<core::Decision> &decisions)
{
    constexpr double kOften = 0.006;
    const bool shown = std::ranges::any_of(
        decisions, [](const core::Decision &line) { return line.what == core::What::Shown; });
    Random random = Random::of(m_person.seed, 78, m_now);
    if (!shown || !m_stretch.faults.contains(Fault::Crash) || m_person.rateOf(Fault::Crash) == 0
        || !random.chance(kOften))
        return;
    const Millis in = random.between(0, 20 * kSecond);
    later(in, Act::Crash, 0);
    later(in + random.between(kSecond, 8 * kMinute), Act::Start);
}

/// Whatever is clicked, it is clicked with a hand on the mouse.
void World::userHands()
{
    input(300);
}

void World::answer(Slot slot, std::int64_t number)
{
    if (!hears() || m_locked)
        return;
    userHands();
    Random random(static_cast<std::uint64_t>(number));
    const double kind = random.unit();
    if (kind < 0.45) {
        startSession(slot, number);
    } else if (kind < 0.65) {
        constexpr std::array<int, 4> kLengths{2, 5, 15, 60};
        const int length = kLengths[static_cast<std::size_t>(random.between(0, 3))];
        log("user", did("snooze", of(slot) + ",\"minutes\":" + std::to_string(length)));
        tell(core::ReminderSnoozed{slot, minutes{length}});
    } else if (kind < 0.7) {
        log("user", did("snooze", of(slot) + ",\"lull\":true"));
        tell(core::ReminderSnoozed{slot, {}});
    } else if (kind < 0.82) {
        log("user", did("already-did", of(slot)));
        tell(core::AlreadyDid{slot});
    } else {
        constexpr std::array kReasons{Reason::Meeting, Reason::InFlow, Reason::NoSpace,
                                      Reason::Pain, Reason::NotNow};
        const Reason reason = kReasons[static_cast<std::size_t>(random.between(0, 4))];
        log("user",
            did("skip", of(slot) + ",\"reason\":\"" + std::string(core::toText(reason)) + "\""));
        tell(core::ReminderSkipped{slot, reason});
    }
}

void World::startSession(Slot slot, std::int64_t number)
{
    const bool runs = m_oracle.truth().inSession();
    log("user", did("start", of(slot)));
    tell(core::SessionStarted{slot});
    if (runs || !m_running || !m_oracle.truth().inSession())
        return;
    ++m_session;
    m_sessionSlot = slot;
    m_sessionBegan = wall();
    m_steps = 0;
    followSession(number);
}

void World::followSession(std::int64_t number)
{
    Random random(static_cast<std::uint64_t>(number) + 1);
    Millis in = 0;
    for (std::int64_t steps = random.between(0, 7); steps > 0; --steps)
        later(in += random.between(15 * kSecond, 4 * kMinute), Act::StepDone, m_session);
    const double end = random.unit();
    if (end < 0.12)
        return; // left alone
    const auto outcome = end < 0.75  ? core::SessionEnd::Done
                         : end < 0.9 ? core::SessionEnd::PartDone
                                     : core::SessionEnd::NotBegun;
    later(in + random.between(kSecond, 2 * kMinute), Act::Finish, m_session,
          static_cast<std::int64_t>(outcome));
}

void World::stepDone()
{
    if (!hears() || !m_oracle.truth().inSession())
        return;
    ++m_steps;
    tell(core::SessionStepFinished{});
}

void World::finish(core::SessionEnd end)
{
    if (!hears() || m_locked || !m_oracle.truth().inSession())
        return;
    if (m_steps == 0)
        end = core::SessionEnd::NotBegun;
    else if (end == core::SessionEnd::NotBegun)
        end = core::SessionEnd::PartDone;
    userHands();
    if (end != core::SessionEnd::NotBegun)
        log("user",
            did("finish", of(m_sessionSlot) + ",\"outcome\":\""
                              + (end == core::SessionEnd::Done ? "done" : "part-done") + "\""));
    const auto local = [this](Millis wall) {
        const core::UtcTime at{std::chrono::milliseconds{wall}};
        return (wall + m_atlas[m_zone].offsetAt(at).count() * kSecond) / kDay;
    };
    if (local(m_sessionBegan) != local(wall()))
        m_outcome.situations.meet(Situation::MidnightInSession);
    if (m_oracle.calendar().dayAt(m_sessionBegan) != m_oracle.calendar().dayAt(wall()))
        m_outcome.situations.meet(Situation::DayStartInSession);
    tell(core::SessionFinished{m_sessionSlot, end});
}

void World::deed(std::int64_t which, std::int64_t number)
{
    if (!hears() || m_locked)
        return;
    userHands();
    Random random(static_cast<std::uint64_t>(number));
    const auto slot = static_cast<Slot>(random.between(0, 4));
    const core::UtcTime now{std::chrono::milliseconds{wall()}};
    switch (which) {
    case 0:
        startSession(slot, number);
        break;
    case 1:
        log("user", did("already-did", of(slot)));
        tell(core::AlreadyDid{slot});
        break;
    case 2: {
        const minutes length{30 * random.between(1, 4)};
        log("user", did("pause", ",\"minutes\":" + std::to_string(length.count())));
        tell(core::RemindersPaused{now + length});
        break;
    }
    case 3:
        log("user", did("pause"));
        tell(core::RemindersPaused{});
        later(random.between(kMinute, 6 * kHour), Act::Deed, 9, number);
        break;
    case 4:
        log("user", did("done-for-today"));
        tell(core::DoneForToday{});
        break;
    case 5:
        log("user", did("massage"));
        tell(core::MassageToday{});
        break;
    case 6:
        log("user", did("not-a-meeting"));
        tell(core::NotAMeeting{});
        break;
    case 7:
        log("user", did("skip", of(slot)));
        tell(core::ReminderSkipped{slot, Reason::NotNow});
        break;
    case 8:
        log("user", did("snooze", of(slot) + ",\"minutes\":15"));
        tell(core::ReminderSnoozed{slot, minutes{15}});
        break;
    case 9:
        log("user", did("resume"));
        tell(core::RemindersResumed{});
        break;
    default:
        startSession(Slot::DeskReset, number);
        break;
    }
}

void World::changeRules(std::int64_t which, std::int64_t number)
{
    if (!hears() || m_locked)
        return;
    userHands();
    Random random(static_cast<std::uint64_t>(number));
    core::Rules rules = m_rules;
    switch (which) {
    case 0:
    case 1: {
        const auto slot = static_cast<Slot>(random.between(0, 4));
        rules.slots[slot] = !rules.slots[slot];
        m_outcome.situations.meet(Situation::RuleToggled);
        later(random.between(0, 5 * kMinute), Act::SetRules, 5);
        break;
    }
    case 2:
        rules.resetEvery = minutes{random.between(20, 120)};
        break;
    case 3:
        rules.bedtime = minutes{random.between(20 * 60, 23 * 60)};
        break;
    case 4:
        rules.strengthPerWeek = static_cast<int>(random.between(1, 4));
        break;
    default:
        rules = m_person.rules;
        break;
    }
    if (rules == m_rules)
        return;
    if (!m_running)
        return; // killed by the hand on the mouse
    m_rules = rules;
    logRules();
    m_oracle.setRules(m_rules, m_atlas[m_zone]);
    tell(core::RulesChanged{});
}

} // namespace unhunch::simulation

#pragma once

#include "core/record/recorder.h"
#include "core/reminder/step.h"
#include "core/simulate/run.h"
#include "tests/support/random_days.h"
#include "tests/support/zone_reader.h"

#include <string>
#include <utility>
#include <vector>

namespace unhunch::test {

/// The program in small: it tells the engine whatever comes, with clocks that are never on time,
/// saves when the engine asks, and takes all of it down.
class RecordedLife
{
public:
    explicit RecordedLife(std::uint64_t seed)
        : m_dice(seed)
    {
        using namespace std::chrono;
        m_now = {sys_days{2026y / 3 / 27} + 7h + milliseconds{m_dice.roll(1000)},
                 core::MonotonicTime{1h}, core::BootTime{2h}, "boot-0"};
        m_zone = m_zones.find("Europe/Berlin");
        start();
    }

    void live(int events)
    {
        for (int i = 0; i < events; ++i) {
            pass();
            happen();
        }
        save();
    }

    [[nodiscard]] const std::vector<core::RecordedEvent> &kept() const { return m_kept; }
    /// The ledger, in the lines of `unhunch simulate`.
    [[nodiscard]] const std::vector<std::string> &ledger() const { return m_ledger; }

    void tell(const core::Event &event)
    {
        m_recorder.note(m_state, event, m_rules, m_now, *m_zone);
        core::Step taken = core::step(std::move(m_state), event, m_rules, m_now, *m_zone);
        m_state = std::move(taken.state);
        for (const core::Decision &decision : taken.decisions)
            m_unsaved.push_back(core::trace::toJson(decision, *m_zone));
        if (taken.save)
            save();
    }

private:
    void save()
    {
        m_saved = m_state;
        for (core::RecordedEvent &event : m_recorder.take())
            m_kept.push_back(std::move(event));
        std::ranges::move(m_unsaved, std::back_inserter(m_ledger));
        m_unsaved.clear();
    }

    void start()
    {
        m_recorder = {};
        m_unsaved.clear();
        m_state = m_saved;
        tell(core::AppStarted{});
        tell(core::FirstRunFinished{});
    }

    /// Up to the engine's next wake-up, and a little late for it.
    void pass()
    {
        using namespace std::chrono_literals;
        const auto asked = core::nextWake(m_state, m_rules, m_now, *m_zone) - m_now.monotonic;
        const auto late = std::chrono::milliseconds{m_dice.roll(m_dice.chance(5) ? 40'000 : 400)};
        if (m_dice.chance(70)) {
            run(asked + late);
            tell(core::WakeUpCame{});
        } else {
            run(std::chrono::milliseconds{m_dice.roll(static_cast<int>(asked.count()) + 1)});
        }
    }

    void run(std::chrono::milliseconds length)
    {
        m_now.utc += length + std::chrono::milliseconds{m_dice.roll(3) - 1};
        m_now.monotonic += length;
        m_now.boot += length;
    }

    void happen()
    {
        using namespace std::chrono_literals;
        switch (m_dice.roll(14)) {
        case 0:
            return tell(core::InputStopped{m_now.monotonic - m_dice.between(0s, 3min)});
        case 1:
            return tell(m_dice.chance(50) ? core::Event{core::ScreenLocked{}}
                                          : core::Event{core::ScreenUnlocked{}});
        case 2:
            return sleep();
        case 3:
            return tell(m_dice.chance(50) ? core::Event{core::HoldBegan{
                            kind(), m_dice.chance(50) ? "\"Fire\"" : ""}}
                                          : core::Event{core::HoldEnded{kind()}});
        case 4:
            return m_dice.chance(40) ? change() : tell(core::InputBegan{});
        case 5:
            return m_dice.chance(30) ? restart() : tell(core::InputBegan{});
        case 6:
        case 7:
        case 8:
            return tell(answer());
        default:
            return tell(core::InputBegan{});
        }
    }

    void sleep()
    {
        const auto length = m_dice.between(std::chrono::seconds{0}, std::chrono::hours{9});
        const core::Moment before = m_now;
        m_now.utc += length;
        m_now.boot += length;
        if (m_dice.chance(20))
            return; // nobody said so
        const core::Moment after = std::exchange(m_now, before);
        tell(core::FellAsleep{});
        m_now = after;
        tell(core::WokeUp{});
    }

    /// The wall clock, the zone or the rules.
    void change()
    {
        using namespace std::chrono_literals;
        switch (m_dice.roll(4)) {
        case 0:
            m_now.utc += m_dice.between(0s, 30h) - 15h;
            return tell(core::ClockStepped{});
        case 1:
            m_now.utc += m_dice.between(0s, 6s) - 3s; // nobody says so
            return;
        case 2:
            m_zone = m_zones.find(m_dice.chance(50) ? "America/New_York" : "Europe/Berlin");
            return tell(core::ZoneChanged{});
        default:
            m_rules.resetEvery = m_dice.between(20min, 90min);
            m_rules.slots[core::Slot::Morning] = m_dice.chance(50);
            return tell(core::RulesChanged{});
        }
    }

    void restart()
    {
        if (m_dice.chance(50))
            tell(core::AppStopped{});
        m_now.utc += m_dice.between(std::chrono::seconds{0}, std::chrono::hours{20});
        if (m_dice.chance(50)) {
            m_now.bootId = "boot-" + std::to_string(m_dice.roll(1000));
            m_now.boot = core::BootTime{std::chrono::seconds{m_dice.roll(100)}};
            m_now.monotonic = core::MonotonicTime{m_now.boot.time_since_epoch()};
        }
        start();
    }

    core::HoldKind kind() { return static_cast<core::HoldKind>(m_dice.roll(5)); }

    core::Event answer()
    {
        using namespace core;
        const auto slot = static_cast<Slot>(m_dice.roll(5));
        switch (m_dice.roll(12)) {
        case 0:
            return SessionStarted{slot};
        case 1:
            return SessionStepFinished{};
        case 2:
        case 3:
            return SessionFinished{slot, static_cast<SessionEnd>(m_dice.roll(3))};
        case 4:
            return ReminderSnoozed{slot, std::chrono::minutes{1 + m_dice.roll(20)}};
        case 5:
            return ReminderSnoozed{slot, {}};
        case 6:
            return ReminderSkipped{slot, m_dice.chance(50) ? Reason::Meeting : Reason::InFlow};
        case 7:
            return AlreadyDid{slot};
        case 8:
            return RemindersPaused{m_now.utc + std::chrono::milliseconds{m_dice.roll(9'000'000)}};
        case 9:
            return m_dice.chance(30) ? Event{RemindersPaused{}} : Event{RemindersResumed{}};
        case 10:
            return m_dice.chance(50) ? Event{DoneForToday{}} : Event{MassageToday{}};
        default:
            return NotAMeeting{};
        }
    }

    Dice m_dice;
    ZoneReader m_zones;
    std::unique_ptr<core::Zone> m_zone;
    core::Rules m_rules{};
    core::Moment m_now{};
    core::State m_state{};
    core::State m_saved{};
    core::Recorder m_recorder{};
    std::vector<core::RecordedEvent> m_kept{};
    std::vector<std::string> m_unsaved{};
    std::vector<std::string> m_ledger{};
};

} // namespace unhunch::test

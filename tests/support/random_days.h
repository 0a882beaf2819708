#pragma once

#include "core/simulate/trace.h"

#include <cstdint>
#include <vector>

namespace unhunch::test {

/// A few days of somebody's life, as a trace.
struct Story {
    core::Rules rules{};
    std::vector<core::trace::Line> lines{};
};

/// The same seed tells the same story on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {}

    /// 0 to `sides` - 1.
    int roll(int sides) { return static_cast<int>(next() % static_cast<std::uint64_t>(sides)); }
    bool chance(int percent) { return roll(100) < percent; }
    std::chrono::seconds between(std::chrono::seconds least, std::chrono::seconds most)
    {
        return least + std::chrono::seconds{roll(static_cast<int>((most - least).count()) + 1)};
    }

private:
    std::uint64_t next() // splitmix64
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

/// Tells a story line by line.
class Storyteller
{
public:
    explicit Storyteller(std::uint64_t seed)
        : m_dice(seed)
    {}

    Story tell()
    {
        using namespace std::chrono;
        using namespace std::chrono_literals;
        chooseRules();
        // About the nights on which clocks change, and about ordinary ones.
        const sys_days first =
            m_dice.chance(40) ? sys_days{2026y / 3 / 27} : sys_days{2026y / 2 / 23};
        m_at = first + hours{6} + m_dice.between(0s, 6h);
        add(core::trace::Start{zone()});
        const int lines = 40 + m_dice.roll(60);
        for (int i = 0; i < lines; ++i) {
            m_at += gap();
            add(something());
        }
        m_at += 1h;
        add(core::trace::End{});
        return std::move(m_story);
    }

private:
    void add(core::trace::Happening happening)
    {
        const auto *clock = std::get_if<core::trace::SetClock>(&happening);
        const core::UtcTime after = clock ? clock->to : m_at;
        m_story.lines.push_back({0, m_at, std::move(happening)});
        m_at = after;
    }

    void chooseRules()
    {
        using namespace std::chrono_literals;
        if (m_dice.chance(20))
            m_story.rules.workingHours = {{22h, 6h}};
        else if (m_dice.chance(30))
            m_story.rules.workingHours = {{9h, 12h}, {13h, 17h}};
        if (m_dice.chance(30))
            m_story.rules.resetEvery = 30min;
        if (m_dice.chance(20))
            m_story.rules.bedtime = 2h + 30min;
        if (m_dice.chance(30))
            m_story.rules.workouts = {{std::chrono::Tuesday, 18h}, {std::chrono::Saturday, 10h}};
    }

    std::chrono::seconds gap()
    {
        using namespace std::chrono_literals;
        switch (m_dice.roll(6)) {
        case 0:
            return 0s;
        case 1:
            return m_dice.between(1s, 10s);
        case 2:
            return m_dice.between(10s, 4min);
        case 3:
            return m_dice.chance(30) ? m_dice.between(1h, 9h) : m_dice.between(4min, 20min);
        default:
            return m_dice.between(2min, 90min);
        }
    }

    core::trace::Happening something()
    {
        using namespace std::chrono_literals;
        using namespace core::trace;
        const auto kind = static_cast<core::HoldKind>(m_dice.roll(5));
        switch (m_dice.roll(26)) {
        case 0:
            return Quit{};
        case 1:
            return Crash{};
        case 2:
        case 3:
            return Start{zone()};
        case 4:
            return Lock{};
        case 5:
            return Unlock{};
        case 6:
            return Sleep{};
        case 7:
            return Wake{};
        case 8:
            return Hold{kind, "somebody"};
        case 9:
        case 10:
            return Release{kind};
        case 11:
            return m_dice.chance(30) ? Happening{SetClock{m_at + m_dice.between(0s, 6h) - 3h}}
                                     : Happening{SetZone{zone()}};
        case 12:
        case 13:
        case 14:
        case 15:
        case 16:
            return User{answer()};
        case 17:
            return changedRules();
        default:
            return Input{m_dice.chance(20) ? 0s : m_dice.between(1s, 3h)};
        }
    }

    core::trace::Happening changedRules()
    {
        const auto slot = static_cast<core::Slot>(m_dice.roll(5));
        m_story.rules.slots[slot] = m_story.rules.slots[slot];
        core::Rules rules = m_story.rules;
        rules.slots[slot] = m_dice.chance(60);
        return core::trace::SetRules{rules};
    }

    core::Event answer()
    {
        using namespace core;
        const auto slot = static_cast<Slot>(m_dice.roll(5));
        switch (m_dice.roll(12)) {
        case 0:
        case 1:
            return SessionStarted{slot};
        case 2:
        case 3:
            return SessionFinished{slot, static_cast<SessionEnd>(m_dice.roll(3))};
        case 4:
            return ReminderSnoozed{slot, std::chrono::minutes{1 + m_dice.roll(20)}};
        case 5:
            return ReminderSnoozed{slot, {}};
        case 6:
            return ReminderSkipped{slot, Reason::Meeting};
        case 7:
            return AlreadyDid{slot};
        case 8:
            return RemindersPaused{m_at + std::chrono::minutes{1 + m_dice.roll(90)}};
        case 9:
            return RemindersResumed{};
        case 10:
            return m_dice.chance(50) ? Event{DoneForToday{}} : Event{MassageToday{}};
        default:
            return m_dice.chance(50) ? Event{NotAMeeting{}} : Event{SessionStepFinished{}};
        }
    }

    std::string zone()
    {
        constexpr std::array kZones{"Europe/Berlin", "Europe/Berlin", "Europe/Berlin",
                                    "America/New_York", "Australia/Lord_Howe"};
        return kZones[static_cast<std::size_t>(m_dice.roll(kZones.size()))];
    }

    Dice m_dice;
    Story m_story;
    core::UtcTime m_at{};
};

inline Story randomStory(std::uint64_t seed)
{
    return Storyteller(seed).tell();
}

} // namespace unhunch::test

#pragma once

#include "core/reminder/decision_text.h"
#include "core/schedule/slot_text.h"
#include "core/simulate/machine.h"
#include "core/time/iso8601.h"
#include "tests/support/zone_reader.h"

#include <chrono>
#include <deque>
#include <gtest/gtest.h>
#include <initializer_list>
#include <ostream>
#include <string>
#include <utility>

namespace unhunch::core {

// How a failed expectation reads.
inline void PrintTo(const Decision &decision, std::ostream *out)
{
    *out << toText(decision.occurrence.slot) << ' ' << toText(decision.what) << " ("
         << toText(decision.reason) << ")";
}

} // namespace unhunch::core

namespace unhunch::test {

using core::Reason;
using core::Rules;
using core::Slot;
using core::What;

/// The given slots on, the others off.
inline Rules only(std::initializer_list<Slot> slots, Rules rules = {})
{
    rules.slots.on.fill(false);
    for (const Slot slot : slots)
        rules.slots[slot] = true;
    return rules;
}

/// A day told from its beginning, in a closed world: every decision must be expected, in order.
class Timeline
{
public:
    /// The app starts at that local time, such as "2026-03-02T09:00:00+01:00".
    explicit Timeline(const std::string &start, Rules rules = {},
                      const std::string &zone = "Europe/Berlin")
        : m_listener([this](const core::Decision &decision, const core::Zone &where) {
            m_decided.push_back({decision, core::toIso8601(decision.at, where)});
        })
        , m_machine(rules, m_zones, m_listener)
        , m_rules(std::move(rules))
        , m_wall(*core::fromIso8601(start))
    {
        m_machine.passUntil(m_wall);
        happen(core::trace::Start{zone});
    }
    ~Timeline() { expectNothing(); }
    Timeline(const Timeline &) = delete;
    Timeline &operator=(const Timeline &) = delete;

    void happen(const core::trace::Happening &happening) { m_machine.happen(happening); }
    void user(const core::Event &event) { happen(core::trace::User{event}); }
    void change(const Rules &rules)
    {
        m_rules = rules;
        happen(core::trace::SetRules{rules});
    }
    void setClock(const std::string &to)
    {
        happen(core::trace::SetClock{*core::fromIso8601(to)});
        m_wall = *core::fromIso8601(to);
    }

    /// Input begins now and goes on; time does not pass.
    void typeFor(std::chrono::seconds length) { happen(core::trace::Input{length}); }
    void pass(std::chrono::seconds length)
    {
        m_wall += length;
        m_machine.passUntil(m_wall);
    }
    void passUntil(const std::string &time)
    {
        m_wall = *core::fromIso8601(time);
        m_machine.passUntil(m_wall);
    }
    void workFor(std::chrono::seconds length)
    {
        typeFor(length);
        pass(length);
    }
    void workUntil(const std::string &time)
    {
        workFor(std::chrono::floor<std::chrono::seconds>(*core::fromIso8601(time) - m_wall));
    }

    /// The next decision, at "10:33:00" local time.
    void expect(const std::string &time, Slot slot, What what, Reason reason)
    {
        ASSERT_FALSE(m_decided.empty())
            << "nothing was decided; wanted " << toText(slot) << ' ' << toText(what);
        const auto [decision, at] = m_decided.front();
        m_decided.pop_front();
        m_last = decision;
        EXPECT_EQ(at.substr(11, 8), time) << testing::PrintToString(decision);
        EXPECT_EQ(toText(decision.occurrence.slot), toText(slot));
        EXPECT_EQ(toText(decision.what), toText(what));
        EXPECT_EQ(toText(decision.reason), toText(reason));
    }
    void expectNothing()
    {
        for (const auto &[decision, at] : m_decided)
            ADD_FAILURE() << "unexpected at " << at << ": " << testing::PrintToString(decision);
        m_decided.clear();
    }
    /// Drops what was decided so far: the story so far is told elsewhere.
    void ignoreSoFar() { m_decided.clear(); }

    [[nodiscard]] const core::Decision &last() const { return m_last; }
    [[nodiscard]] const Rules &rules() const { return m_rules; }

private:
    ZoneReader m_zones;
    core::trace::Listener m_listener;
    core::trace::Machine m_machine;
    Rules m_rules;
    core::UtcTime m_wall{};
    std::deque<std::pair<core::Decision, std::string>> m_decided;
    core::Decision m_last{};
};

} // namespace unhunch::test

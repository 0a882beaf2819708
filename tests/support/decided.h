#pragma once

#include "core/ports/zone.h"
#include "core/reminder/decision_text.h"
#include "core/schedule/rules.h"
#include "core/schedule/slot_text.h"
#include "core/time/iso8601.h"

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

inline Rules deskOnly()
{
    return only({Slot::DeskReset});
}

/// Nine o'clock on a Monday, in Berlin.
inline const std::string kNine = "2026-03-02T09:00:00+01:00";

/// What the engine decided, in a closed world: every decision must be expected, in order.
class Decided
{
public:
    Decided() = default;
    ~Decided() { expectNothing(); }
    Decided(const Decided &) = delete;
    Decided &operator=(const Decided &) = delete;

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

protected:
    void note(const core::Decision &decision, const core::Zone &zone)
    {
        m_decided.push_back({decision, core::toIso8601(decision.at, zone)});
    }

private:
    std::deque<std::pair<core::Decision, std::string>> m_decided;
    core::Decision m_last{};
};

} // namespace unhunch::test

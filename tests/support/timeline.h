#pragma once

#include "core/simulate/machine.h"
#include "core/time/iso8601.h"
#include "tests/support/decided.h"
#include "tests/support/zone_reader.h"

#include <chrono>
#include <string>
#include <utility>

namespace unhunch::test {

/// A day told from its beginning.
class Timeline : public Decided
{
public:
    /// The app starts at that local time, such as "2026-03-02T09:00:00+01:00".
    explicit Timeline(const std::string &start, Rules rules = {},
                      const std::string &zone = "Europe/Berlin")
        : m_listener([this](const core::Decision &decision, const core::Zone &where) {
            note(decision, where);
        })
        , m_machine(rules, m_zones, m_listener)
        , m_rules(std::move(rules))
        , m_wall(*core::fromIso8601(start))
    {
        m_machine.passUntil(m_wall);
        happen(core::trace::Start{zone});
    }

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

    [[nodiscard]] const Rules &rules() const { return m_rules; }

private:
    ZoneReader m_zones;
    core::trace::Listener m_listener;
    core::trace::Machine m_machine;
    Rules m_rules;
    core::UtcTime m_wall{};
};

} // namespace unhunch::test

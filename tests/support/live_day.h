#pragma once

#include "core/reminder/step.h"
#include "core/reminder/why.h"
#include "tests/support/decided.h"
#include "tests/support/zone_reader.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace unhunch::test {

/// The engine as the live app runs it: woken when it asked to be, and told of a pause in the
/// typing only after the watch it asked for.
class LiveDay : public Decided
{
public:
    /// The app starts in Berlin at that local time, such as "2026-03-02T09:00:00+01:00".
    explicit LiveDay(const std::string &start, Rules rules = {})
        : m_rules(std::move(rules))
        , m_now{*core::fromIso8601(start), core::MonotonicTime{std::chrono::hours{1}},
                core::BootTime{std::chrono::hours{1}}, "boot"}
    {
        m_state.holds.firstRunFinished = true;
        tell(core::AppStarted{});
    }

    void tell(const core::Event &event)
    {
        core::Step taken = step(m_state, event, m_rules, m_now, *m_zone);
        m_state = std::move(taken.state);
        for (const core::Decision &decision : taken.decisions)
            note(decision, *m_zone);
        m_wake = nextWake(m_state, m_rules, m_now, *m_zone);
        m_saved = taken.save;
    }

    void pass(std::chrono::seconds length)
    {
        using namespace std::chrono_literals;
        for (std::chrono::seconds i{0}; i < length; i += 1s) {
            letTimePass(1s, 1s);
            if (m_now.monotonic >= m_wake)
                tell(core::WakeUpCame{});
            const auto watch = std::max(m_atLeast, idleWatch());
            if (m_typedUntil && !m_toldIdle && m_now.monotonic - *m_typedUntil >= watch) {
                m_toldIdle = true;
                tell(core::InputStopped{*m_typedUntil});
            }
        }
    }
    /// Time of which nobody is told; the machine is awake for a part of it.
    void letTimePass(std::chrono::milliseconds awake, std::chrono::milliseconds elapsed)
    {
        m_now.utc += elapsed;
        m_now.monotonic += awake;
        m_now.boot += elapsed;
    }
    void setClock(const std::string &to) { m_now.utc = *core::fromIso8601(to); }

    /// Typing, of which the engine hears when it was told of a pause before.
    void workFor(std::chrono::seconds length)
    {
        if (m_toldIdle)
            tell(core::InputBegan{});
        typeUnannouncedFor(length);
    }
    /// Typing of which nobody tells when it begins.
    void typeUnannouncedFor(std::chrono::seconds length)
    {
        m_typedUntil.reset();
        m_toldIdle = false;
        pass(length);
        m_typedUntil = m_now.monotonic;
    }
    /// Pauses are told no sooner than that.
    void tellPausesAfter(std::chrono::seconds length) { m_atLeast = length; }

    [[nodiscard]] std::chrono::seconds idleWatch() const
    {
        return core::idleWatch(m_state, m_rules, m_now);
    }
    /// When the engine asked to be woken.
    [[nodiscard]] core::MonotonicTime wakesAt() const { return m_wake; }
    [[nodiscard]] core::Status status() const { return describe(m_state, m_rules, m_now, *m_zone); }
    [[nodiscard]] core::Why why(Slot slot) const
    {
        return core::why(slot, m_state, m_rules, m_now, *m_zone);
    }
    [[nodiscard]] const core::State &state() const { return m_state; }
    [[nodiscard]] const core::Moment &now() const { return m_now; }
    /// The last thing told asked for the state to be stored.
    [[nodiscard]] bool saved() const { return m_saved; }
    /// The local time of an instant, such as "10:33:00".
    [[nodiscard]] std::string clock(core::UtcTime at) const
    {
        return core::toIso8601(at, *m_zone).substr(11, 8);
    }

private:
    std::unique_ptr<core::Zone> m_zone{ZoneReader{}.find("Europe/Berlin")};
    Rules m_rules;
    core::Moment m_now;
    core::MonotonicTime m_wake{core::MonotonicTime::max()};
    std::chrono::seconds m_atLeast{0};
    std::optional<core::MonotonicTime> m_typedUntil{};
    bool m_toldIdle{true};
    bool m_saved{false};
    core::State m_state{};
};

} // namespace unhunch::test

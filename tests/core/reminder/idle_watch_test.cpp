#include "core/reminder/status.h"
#include "core/reminder/step.h"
#include "tests/support/timeline.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// The engine as the live app runs it: it hears of a pause in the typing only after the watch it
/// asked for, or after `atLeast`.
class LiveDay : public testing::Test
{
protected:
    LiveDay()
    {
        m_state.holds.firstRunFinished = true;
        tell(AppStarted{});
    }

    void tell(const Event &event)
    {
        Step taken = step(m_state, event, m_rules, m_now, *m_zone);
        m_state = std::move(taken.state);
        m_decided.insert(m_decided.end(), taken.decisions.begin(), taken.decisions.end());
        m_wake = nextWake(m_state, m_rules, m_now, *m_zone);
    }

    void pass(std::chrono::seconds length)
    {
        for (std::chrono::seconds i{0}; i < length; i += 1s) {
            m_now.utc += 1s;
            m_now.monotonic += 1s;
            m_now.boot += 1s;
            if (m_now.monotonic >= m_wake)
                tell(WakeUpCame{});
            const auto watch = std::max(m_atLeast, idleWatch(m_state, m_rules, m_now));
            if (m_typedUntil && !m_toldIdle && m_now.monotonic - *m_typedUntil >= watch) {
                m_toldIdle = true;
                tell(InputStopped{*m_typedUntil});
            }
        }
    }

    void workFor(std::chrono::seconds length)
    {
        if (m_toldIdle)
            tell(InputBegan{});
        m_typedUntil.reset();
        m_toldIdle = false;
        pass(length);
        m_typedUntil = m_now.monotonic;
    }

    std::unique_ptr<Zone> m_zone{ZoneReader{}.find("Europe/Berlin")};
    Rules m_rules{only({Slot::DeskReset})};
    Moment m_now{*fromIso8601("2026-03-02T09:00:00+01:00"), MonotonicTime{1h}, BootTime{1h},
                 "boot"};
    MonotonicTime m_wake{MonotonicTime::max()};
    std::chrono::seconds m_atLeast{0};
    std::optional<MonotonicTime> m_typedUntil{};
    bool m_toldIdle{true};
    State m_state{};
    std::vector<Decision> m_decided{};
};

} // namespace

TEST_F(LiveDay, SeatedTimeIsTheSameHoweverLateAPauseIsTold)
{
    std::vector<std::chrono::milliseconds> seated;
    for (const std::chrono::seconds watch : {5s, 120s}) {
        m_state = State{};
        m_toldIdle = true;
        m_typedUntil.reset();
        tell(AppStarted{});
        m_atLeast = watch;
        workFor(20min);
        pass(3min);
        workFor(10min);
        pass(130s);
        seated.push_back(m_state.seated);
    }
    EXPECT_EQ(seated.front(), 20min + 2min + 10min + 2min);
    EXPECT_EQ(seated.front(), seated.back());
}

TEST_F(LiveDay, HearsOfALullOnlyWhileSomethingWaitsForIt)
{
    workFor(60min);
    EXPECT_EQ(idleWatch(m_state, m_rules, m_now), 2min);
    workFor(30min);
    EXPECT_EQ(m_decided.back().what, What::Due);
    EXPECT_EQ(idleWatch(m_state, m_rules, m_now), 5s);
    pass(5s);
    EXPECT_EQ(m_decided.back().what, What::Shown);
    EXPECT_EQ(m_decided.back().reason, Reason::Lull);
    EXPECT_EQ(idleWatch(m_state, m_rules, m_now), 2min);
}

TEST_F(LiveDay, AsksToBeWokenAtMostFourTimesAnHourWhileNobodyIsThere)
{
    workFor(10min);
    pass(10min);
    int wakes = 0;
    for (int i = 0; i < 60; ++i) {
        const MonotonicTime before = m_wake;
        pass(1min);
        wakes += m_wake != before ? 1 : 0;
    }
    EXPECT_LE(wakes, 4);
}

TEST_F(LiveDay, InputThatWasNotAnnouncedAfterWakingIsSeenWhenItStops)
{
    workFor(10min);
    tell(FellAsleep{});
    m_now.utc += 1min;
    m_now.boot += 1min;
    tell(WokeUp{});
    m_toldIdle = false;
    m_typedUntil.reset();
    pass(30s);
    m_typedUntil = m_now.monotonic;
    pass(6s);
    EXPECT_TRUE(describe(m_state, m_rules, m_now, *m_zone).present);
}

} // namespace unhunch::test

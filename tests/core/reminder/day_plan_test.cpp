#include "core/reminder/day_plan.h"
#include "core/reminder/step.h"
#include "core/schedule/slot_text.h"
#include "core/time/iso8601.h"
#include "tests/support/zone_reader.h"

#include <gmock/gmock.h>

namespace unhunch::test {

namespace {

using namespace std::chrono;
using core::Slot;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr local_days kMonday{2026y / March / 2};

/// Somebody in Berlin who has just started the app, at eight in the morning of a Monday.
class DayPlanTest : public testing::Test
{
protected:
    DayPlanTest() { tell(core::AppStarted{}); }

    void pass(milliseconds length)
    {
        m_now.utc += length;
        m_now.monotonic += length;
        m_now.boot += length;
    }
    void tell(const core::Event &event)
    {
        m_state = core::step(std::move(m_state), event, m_rules, m_now, *m_zone).state;
    }
    /// Input that long, with nothing answered.
    void work(minutes length)
    {
        tell(core::InputBegan{});
        for (minutes worked{0}; worked < length; worked += 1min) {
            pass(1min);
            tell(core::WakeUpCame{});
        }
    }
    /// "~10:30 desk-reset", "17:30 after-work"
    std::vector<std::string> plan(core::LogicalDay day = kMonday)
    {
        std::vector<std::string> lines;
        for (const core::Upcoming &one : core::planOf(day, m_state, m_rules, m_now, *m_zone))
            lines.push_back((one.estimate ? "~" : "")
                            + core::toIso8601(one.at, *m_zone).substr(11, 5) + " "
                            + std::string(core::toText(one.slot)));
        return lines;
    }

    core::Rules m_rules{};
    core::Moment m_now{sys_days{2026y / March / 2} + 7h, core::MonotonicTime{1h},
                       core::BootTime{1h}, "boot"};
    core::State m_state{};
    std::unique_ptr<core::Zone> m_zone{ZoneReader{}.find("Europe/Berlin")};
};

TEST_F(DayPlanTest, AWholeWorkingDayLiesAhead)
{
    EXPECT_THAT(plan(), ElementsAre("~09:02 morning", "~10:32 desk-reset", "~12:02 desk-reset",
                                    "~13:32 desk-reset", "~15:02 desk-reset", "~16:32 desk-reset",
                                    "17:30 after-work", "21:30 bedtime"));
}

TEST_F(DayPlanTest, WhoSitsGoesOnSitting)
{
    m_rules.slots[Slot::Morning] = false;
    pass(1h);
    work(84min);
    EXPECT_THAT(plan(), ElementsAre("~10:30 desk-reset", "~12:00 desk-reset", "~13:30 desk-reset",
                                    "~15:00 desk-reset", "~16:30 desk-reset", "17:30 after-work",
                                    "21:30 bedtime"));
}

TEST_F(DayPlanTest, AMorningThatHasBegunIsNoGuess)
{
    tell(core::InputBegan{});
    EXPECT_EQ(plan().front(), "08:02 morning");
}

TEST_F(DayPlanTest, WhoSitsBeforeWorkingHoursIsAskedSoonAfterTheyBegin)
{
    m_rules.slots[Slot::Morning] = false;
    m_rules.resetEvery = 30min;
    tell(core::InputBegan{});
    EXPECT_EQ(plan().front(), "~09:05 desk-reset");
}

TEST_F(DayPlanTest, WhatIsOwedIsDoneNowAndNotPlannedAgain)
{
    m_rules.slots[Slot::Morning] = false;
    pass(1h);
    work(100min);
    ASSERT_EQ(m_state.open.size(), 1U);
    EXPECT_EQ(plan().front(), "~12:10 desk-reset");
}

TEST_F(DayPlanTest, APauseMovesNothingThatFallsDue)
{
    tell(core::InputBegan{});
    const auto before = plan();
    tell(core::RemindersPaused{});
    EXPECT_EQ(plan(), before);
}

TEST_F(DayPlanTest, DoneForTodayLeavesTheEvening)
{
    pass(6h);
    tell(core::DoneForToday{});
    EXPECT_THAT(plan(), ElementsAre("21:30 bedtime"));
}

TEST_F(DayPlanTest, ADayOffHasNoDeskResetsAndAMorningThatNobodyKnows)
{
    EXPECT_THAT(plan(kMonday + days{5}), ElementsAre("~04:00 morning", "21:30 bedtime"));
}

TEST_F(DayPlanTest, AStrengthDayThatWasMissedMovesToTheNext)
{
    EXPECT_THAT(plan(kMonday + days{1}), testing::Not(testing::Contains("17:30 after-work")));
    m_state.days.push_back({kMonday, Slot::AfterWork, 1, false, false, true});
    EXPECT_THAT(plan(kMonday + days{1}), testing::Contains("17:30 after-work"));
}

TEST_F(DayPlanTest, AWeekAheadItIsThePlanOfAnyMonday)
{
    EXPECT_EQ(plan(kMonday + days{7}), plan());
}

TEST_F(DayPlanTest, OnTheNightOfTheClockChangeTheLocalTimesHold)
{
    EXPECT_EQ(plan(local_days{2026y / March / 29}).back(), "21:30 bedtime");
}

TEST_F(DayPlanTest, AnEarlierDayHasNoPlan)
{
    EXPECT_THAT(plan(kMonday - days{1}), IsEmpty());
}

TEST_F(DayPlanTest, ASlotThatIsOffIsNotPlanned)
{
    m_rules.slots.on.fill(false);
    EXPECT_THAT(plan(), IsEmpty());
}

TEST_F(DayPlanTest, NightWorkIsPlannedOnTheDayOnWhichItBegins)
{
    m_rules.workingHours = {{22h, 6h}};
    m_rules.slots[Slot::Bedtime] = false;
    EXPECT_THAT(plan(), ElementsAre("~08:00 morning", "~23:30 desk-reset", "~01:00 desk-reset",
                                    "~02:30 desk-reset"));
}

TEST_F(DayPlanTest, TheFirstInputOfTodaySaysNothingOfTomorrow)
{
    tell(core::InputBegan{});
    EXPECT_EQ(plan(kMonday + days{1}).front(), "~09:02 morning");
    EXPECT_EQ(plan(kMonday + days{5}).front(), "~04:00 morning");
}

TEST_F(DayPlanTest, AMorningThatIsOwedTodayLeavesTomorrowsToCome)
{
    tell(core::InputBegan{});
    pass(2min);
    tell(core::WakeUpCame{});
    ASSERT_EQ(m_state.open.size(), 1U);
    EXPECT_EQ(plan(kMonday + days{5}).front(), "~04:00 morning");
}

TEST_F(DayPlanTest, NoMorningIsForetoldThatCameBeforeTheDaysFirstInput)
{
    m_rules.dayStart = 8h + 30min;
    m_rules.workdays = {};
    m_rules.slots[Slot::AfterWork] = false;
    tell(core::InputBegan{});
    pass(1h);
    tell(core::WakeUpCame{});
    EXPECT_THAT(plan(), testing::Contains("~09:00 morning"))
        << "who sat into the day knows no rest";

    core::State owed = m_state;
    tell(core::SessionStarted{Slot::Morning});
    EXPECT_THAT(plan(), ElementsAre("21:30 bedtime")) << "it runs";
    m_state = std::move(owed);
    tell(core::AlreadyDid{Slot::Morning});
    EXPECT_THAT(plan(), ElementsAre("21:30 bedtime")) << "it is done";
}

TEST_F(DayPlanTest, AMorningWithoutAWindowIsNotForetold)
{
    m_rules.morningUntil = m_rules.dayStart;
    EXPECT_THAT(plan(kMonday + days{5}), ElementsAre("21:30 bedtime"));
}

TEST_F(DayPlanTest, WhoSitsOnADayOffIsToldOfNoDeskReset)
{
    m_rules.slots[Slot::AfterWork] = false;
    pass(5 * 24h);
    tell(core::InputBegan{});
    EXPECT_THAT(plan(kMonday + days{5}), ElementsAre("08:02 morning", "21:30 bedtime"));
}

TEST_F(DayPlanTest, WhileTheAppIsClosedThePlanIsTheSame)
{
    const auto open = plan();
    tell(core::AppStopped{});
    EXPECT_EQ(plan(), open);
}

TEST_F(DayPlanTest, WhatItForetellsComesIfTheDayGoesOnLikeThat)
{
    m_rules.workouts = {{Monday, 19h}};
    const auto foretold = core::planOf(kMonday, m_state, m_rules, m_now, *m_zone);
    std::vector<core::UtcTime> came;
    const auto live = [&](const core::Event &event) {
        core::Step taken = core::step(std::move(m_state), event, m_rules, m_now, *m_zone);
        m_state = std::move(taken.state);
        return taken.decisions;
    };
    while (m_now.utc < sys_days{2026y / March / 3} + 3h) {
        const bool working = m_now.utc.time_since_epoch() % 24h >= 8h
                             && m_now.utc.time_since_epoch() % 24h < 16h + 30min;
        for (const core::Decision &decision :
             live(working ? core::Event{core::InputBegan{}} : core::Event{core::WakeUpCame{}})) {
            if (decision.what != core::What::Due)
                continue;
            came.push_back(decision.at);
            (void)live(core::AlreadyDid{decision.occurrence.slot});
        }
        pass(20s);
    }
    std::vector<core::UtcTime> times;
    for (const core::Upcoming &one : foretold)
        times.push_back(one.at);
    EXPECT_EQ(came, times);
}

} // namespace

} // namespace unhunch::test

#include "tests/support/live_day.h"

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

/// What will come, such as "bedtime 21:30:00", or "about morning 05:00:00" for an estimate.
std::string comes(const LiveDay &day)
{
    std::string text;
    for (const Upcoming &next : day.status().upcoming)
        text += std::string(text.empty() ? "" : ", ") + (next.estimate ? "about " : "")
                + std::string(toText(next.slot)) + " " + day.clock(next.at);
    return text;
}

} // namespace

TEST(StatusTest, TellsWhereAReminderStands)
{
    LiveDay day(kNine, deskOnly());
    EXPECT_TRUE(day.status().owed.empty());
    const auto owed = [&day] { return day.status().owed.at(0); };
    day.workFor(90min);
    EXPECT_EQ(owed().stage, Stage::Due);
    EXPECT_EQ(day.clock(owed().dueAt), "10:30:00");
    day.tell(HoldBegan{HoldKind::DoNotDisturb, {}});
    EXPECT_EQ(owed().stage, Stage::Held);
    day.tell(HoldEnded{HoldKind::DoNotDisturb});
    day.workFor(3min);
    EXPECT_EQ(owed().stage, Stage::Shown);
    day.workFor(1min);
    EXPECT_EQ(owed().stage, Stage::Folded);
    day.tell(SessionStarted{Slot::DeskReset});
    EXPECT_EQ(owed().stage, Stage::Running);
    day.ignoreSoFar();
}

TEST(StatusTest, TellsHowLongASnoozeLasts)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(93min);
    const auto owed = [&day] { return day.status().owed.at(0); };
    EXPECT_FALSE(owed().snoozedUntil);
    day.tell(ReminderSnoozed{Slot::DeskReset, 15min});
    EXPECT_EQ(owed().stage, Stage::Snoozed);
    EXPECT_EQ(day.clock(owed().snoozedUntil.value()), "10:48:00");
    day.tell(ReminderSnoozed{Slot::DeskReset, {}});
    EXPECT_FALSE(owed().snoozedUntil) << "until the next lull";
    EXPECT_TRUE(owed().canSnooze);
    day.workFor(45min);
    EXPECT_FALSE(owed().canSnooze);
    day.ignoreSoFar();
}

TEST(StatusTest, ASnoozeEndsWithItsWindow)
{
    LiveDay day("2026-03-02T10:40:00+01:00", only({Slot::Morning}));
    day.workFor(4min);
    day.tell(ReminderSnoozed{Slot::Morning, 45min});
    const auto owed = [&day] { return day.status().owed.at(0); };
    EXPECT_EQ(owed().stage, Stage::Snoozed);
    EXPECT_EQ(day.clock(owed().snoozedUntil.value()), "11:00:00");
    day.ignoreSoFar();
}

TEST(StatusTest, TellsWhenAPauseEnds)
{
    LiveDay day(kNine, deskOnly());
    day.workFor(1min);
    EXPECT_FALSE(day.status().waiting);
    day.tell(RemindersPaused{fromIso8601("2026-03-02T10:00:00+01:00")});
    EXPECT_EQ(day.status().waiting->hold, Reason::Paused);
    EXPECT_EQ(day.clock(day.status().waiting->until.value()), "10:00:00");
    day.tell(RemindersPaused{});
    EXPECT_FALSE(day.status().waiting->until);
    day.tell(RemindersResumed{});
    EXPECT_FALSE(day.status().waiting);
}

TEST(StatusTest, SomebodyWhoLeftForFiveMinutesIsNotThere)
{
    LiveDay day(kNine, only({}));
    day.workFor(1min);
    day.pass(4min + 59s);
    EXPECT_TRUE(day.status().present);
    day.pass(1s);
    EXPECT_FALSE(day.status().present);
}

TEST(StatusTest, ForetellsADeskResetIfItStillFitsIntoTheHours)
{
    EXPECT_EQ(comes(LiveDay(kNine, deskOnly())), "about desk-reset 10:30:00");
    EXPECT_EQ(comes(LiveDay("2026-03-02T08:00:00+01:00", deskOnly())), "about desk-reset 10:30:00");
    EXPECT_EQ(comes(LiveDay("2026-03-02T16:30:00+01:00", deskOnly())), "");
    EXPECT_EQ(comes(LiveDay("2026-03-02T18:00:00+01:00", deskOnly())), "");
    EXPECT_EQ(comes(LiveDay("2026-03-01T08:00:00+01:00", deskOnly())), "") << "a Sunday";
    Rules shortHours = deskOnly();
    shortHours.workingHours = {{9h, 10h}};
    EXPECT_EQ(comes(LiveDay("2026-03-02T08:00:00+01:00", shortHours)), "");
    LiveDay done(kNine, deskOnly());
    done.tell(DoneForToday{});
    EXPECT_EQ(comes(done), "");
    LiveDay owed(kNine, deskOnly());
    owed.workFor(91min);
    EXPECT_EQ(comes(owed), "");
    owed.ignoreSoFar();
}

TEST(StatusTest, WhoSatBeforeTheHoursIsAskedFiveMinutesIntoThemAtALull)
{
    LiveDay day("2026-03-02T07:00:00+01:00", deskOnly());
    day.workFor(2h);
    EXPECT_EQ(comes(day), "about desk-reset 09:05:00");
    EXPECT_EQ(day.idleWatch(), 2min);
    day.workFor(6min);
    EXPECT_EQ(comes(day), "about desk-reset 09:06:00");
    EXPECT_EQ(day.idleWatch(), 5s);
    day.pass(5s);
    day.expect("09:06:05", Slot::DeskReset, What::Due, Reason::Seated);
    day.expect("09:06:05", Slot::DeskReset, What::Shown, Reason::Lull);
}

TEST(StatusTest, ForetellsTheMorningWhileItMayStillCome)
{
    LiveDay day("2026-03-02T05:00:00+01:00", only({Slot::Morning}));
    EXPECT_EQ(comes(day), "about morning 05:00:00");
    day.tell(InputBegan{});
    EXPECT_EQ(comes(day), "morning 05:02:00");
    day.letTimePass(24h, 24h);
    EXPECT_EQ(comes(day), "about morning 05:00:00") << "yesterday's first input is not today's";

    LiveDay late("2026-03-02T10:58:00+01:00", only({Slot::Morning}));
    late.letTimePass(90s, 90s);
    late.tell(InputBegan{});
    EXPECT_EQ(comes(late), "") << "its window would close before";

    LiveDay over("2026-03-02T10:58:00+01:00", only({Slot::Morning}));
    over.letTimePass(1h, 1h);
    EXPECT_EQ(comes(over), "");

    Rules none = only({Slot::Morning});
    none.morningUntil = none.dayStart;
    EXPECT_EQ(comes(LiveDay("2026-03-02T05:00:00+01:00", none)), "");
}

TEST(StatusTest, ForetellsWhatComesAtAFixedTimeUntilItIsThere)
{
    LiveDay day("2026-03-02T21:00:00+01:00", only({Slot::Bedtime, Slot::PreWorkout}));
    EXPECT_EQ(comes(day), "bedtime 21:30:00");
    day.letTimePass(1h, 1h);
    EXPECT_EQ(comes(day), "");
}

TEST(WhyTest, GivesTheFirstThingToSay)
{
    const auto answer = [](const std::string &at, Slot slot, const Rules &rules) {
        LiveDay day(at, rules);
        day.ignoreSoFar();
        return day.why(slot).answer;
    };
    const Rules all = only({Slot::DeskReset, Slot::AfterWork, Slot::Bedtime});
    EXPECT_EQ(answer(kNine, Slot::Morning, all), WhyAnswer::SwitchedOff);
    EXPECT_EQ(answer(kNine, Slot::DeskReset, all), WhyAnswer::Later);
    EXPECT_EQ(answer("2026-03-02T16:30:00+01:00", Slot::DeskReset, all), WhyAnswer::NotToday);
    EXPECT_EQ(answer("2026-03-02T18:00:00+01:00", Slot::DeskReset, all), WhyAnswer::OutsideHours);
    EXPECT_EQ(answer("2026-03-02T21:00:00+01:00", Slot::AfterWork, all), WhyAnswer::OverToday);
    EXPECT_EQ(answer("2026-03-03T09:00:00+01:00", Slot::AfterWork, all), WhyAnswer::NotToday);

    LiveDay owed("2026-03-02T21:30:00+01:00", all);
    owed.ignoreSoFar();
    EXPECT_EQ(owed.why(Slot::Bedtime).answer, WhyAnswer::Owed);
    EXPECT_TRUE(owed.why(Slot::Bedtime).owed);
}

} // namespace unhunch::test

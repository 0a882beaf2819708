#include "tests/support/live_day.h"

#include <vector>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

const std::string kMonday = "2026-03-02T09:00:00+01:00";
const std::string kTuesday = "2026-03-03T09:00:00+01:00";

Rules strength()
{
    return only({Slot::AfterWork});
}

} // namespace

TEST(MassageTest, MovesNothingOnADayWithoutStrength)
{
    LiveDay day(kTuesday, strength());
    day.tell(MassageToday{});
    EXPECT_TRUE(day.state().massages.empty());
}

TEST(MassageTest, MovesNothingThatIsDone)
{
    LiveDay day(kMonday, strength());
    day.tell(AlreadyDid{Slot::AfterWork});
    day.expect("09:00:00", Slot::AfterWork, What::SelfReported, Reason::User);
    day.tell(MassageToday{});
    EXPECT_TRUE(day.state().massages.empty());
}

TEST(MassageTest, ToldTwiceIsOne)
{
    LiveDay day(kMonday, strength());
    day.tell(MassageToday{});
    day.tell(MassageToday{});
    EXPECT_EQ(day.state().massages.size(), 1U);
}

TEST(MassageTest, SixteenAreRemembered)
{
    LiveDay day(kMonday, strength());
    std::vector<LogicalDay> told;
    for (int week = 0; week < 20; ++week) {
        day.tell(MassageToday{});
        told.push_back(day.status().day);
        day.letTimePass(7 * 24h, 7 * 24h);
    }
    day.ignoreSoFar();
    EXPECT_EQ(day.state().massages, std::vector<LogicalDay>(told.begin() + 4, told.end()));
}

TEST(MassageTest, StrengthSkippedForPainIsNotOwedTomorrow)
{
    const auto askedOnTuesday = [](Reason reason) {
        LiveDay day("2026-03-02T17:30:00+01:00", strength());
        day.tell(ReminderSkipped{Slot::AfterWork, reason});
        day.ignoreSoFar();
        day.letTimePass(24h - 1min, 24h - 1min);
        return day.why(Slot::AfterWork).upcoming.has_value();
    };
    EXPECT_FALSE(askedOnTuesday(Reason::Pain));
    EXPECT_TRUE(askedOnTuesday(Reason::NotNow));
}

} // namespace unhunch::test

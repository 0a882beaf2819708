#include "tests/support/live_day.h"

#include <vector>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(IdleWatchTest, SeatedTimeIsTheSameHoweverLateAPauseIsTold)
{
    std::vector<std::chrono::milliseconds> seated;
    for (const std::chrono::seconds watch : {5s, 120s}) {
        LiveDay day(kNine, only({Slot::DeskReset}));
        day.tellPausesAfter(watch);
        day.workFor(20min);
        day.pass(3min);
        day.workFor(10min);
        day.pass(130s);
        seated.push_back(day.state().seated);
    }
    EXPECT_EQ(seated.front(), 20min + 2min + 10min + 2min);
    EXPECT_EQ(seated.front(), seated.back());
}

TEST(IdleWatchTest, HearsOfALullOnlyWhileSomethingWaitsForIt)
{
    LiveDay day(kNine, only({Slot::DeskReset}));
    day.workFor(60min);
    EXPECT_EQ(day.idleWatch(), 2min);
    day.workFor(30min);
    day.expect("10:30:00", Slot::DeskReset, What::Due, Reason::Seated);
    EXPECT_EQ(day.idleWatch(), 5s);
    day.pass(5s);
    day.expect("10:30:05", Slot::DeskReset, What::Shown, Reason::Lull);
    EXPECT_EQ(day.idleWatch(), 2min);
}

TEST(IdleWatchTest, AsksToBeWokenAtMostFourTimesAnHourWhileNobodyIsThere)
{
    LiveDay day(kNine, only({Slot::DeskReset}));
    day.workFor(10min);
    day.pass(10min);
    day.expect("09:15:00", Slot::DeskReset, What::Natural, Reason::Absence);
    int wakes = 0;
    for (auto left = 60min; left > 0min; left -= 1min) {
        const MonotonicTime before = day.wakesAt();
        day.pass(1min);
        wakes += day.wakesAt() != before ? 1 : 0;
    }
    EXPECT_LE(wakes, 4);
}

TEST(IdleWatchTest, InputThatWasNotAnnouncedAfterWakingIsSeenWhenItStops)
{
    LiveDay day(kNine, only({Slot::DeskReset}));
    day.workFor(10min);
    day.tell(FellAsleep{});
    day.letTimePass(0min, 1min);
    day.tell(WokeUp{});
    day.typeUnannouncedFor(30s);
    day.pass(6s);
    EXPECT_TRUE(day.status().present);
}

} // namespace unhunch::test

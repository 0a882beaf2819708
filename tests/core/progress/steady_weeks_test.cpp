#include "core/progress/steady_weeks.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using testing::ElementsAre;

const LogicalDay kMonday{std::chrono::local_days{std::chrono::year{2026} / 11 / 2}};

struct SteadyWeeksTest : testing::Test {
    const Catalogue catalogue{builtInCatalogue()};
    std::vector<LoggedSession> sessions{};
    std::vector<Decision> decisions{};

    void active(int day)
    {
        LoggedSession &one = sessions.emplace_back();
        one.session.uuid = std::to_string(day);
        one.session.occurrence = {kMonday + days{day}, Slot::Morning, 1};
        one.session.outcome = SessionOutcome::Done;
        one.session.active = 12min;
    }
    void activeWeek(int week, int count)
    {
        for (int day = 0; day < count; ++day)
            active(7 * week + day);
    }
    void paused(int day)
    {
        decisions.push_back({.occurrence = {kMonday + days{day}, Slot::Morning, 1},
                             .what = What::Held,
                             .reason = Reason::Paused});
    }
    [[nodiscard]] Steadiness on(int day) const
    {
        return steadinessOf(kMonday, kMonday + days{day}, std::chrono::Monday, catalogue.plan,
                            sessions, decisions);
    }
    [[nodiscard]] std::vector<WeekKind> kinds(int day) const
    {
        std::vector<WeekKind> all;
        for (const WeekOfPlan &one : on(day).weeks)
            all.push_back(one.kind);
        return all;
    }
};

TEST_F(SteadyWeeksTest, FiveActiveDaysMakeAWeekSteadyAndTwoAreFree)
{
    activeWeek(0, 5);
    activeWeek(1, 4);
    EXPECT_THAT(kinds(14), ElementsAre(WeekKind::Steady, WeekKind::Other, WeekKind::Open));
    EXPECT_EQ(on(14).steady, 1);
    EXPECT_EQ(on(14).inARow, 0);
}

TEST_F(SteadyWeeksTest, AWeekIsOpenUntilItIsOverAndSteadyAsSoonAsItIs)
{
    activeWeek(0, 5);
    EXPECT_THAT(kinds(3), ElementsAre(WeekKind::Steady));
    activeWeek(1, 3);
    EXPECT_THAT(kinds(13), ElementsAre(WeekKind::Steady, WeekKind::Open));
    EXPECT_EQ(on(13).inARow, 1);
}

TEST_F(SteadyWeeksTest, APauseFreezesAndNeverAdds)
{
    activeWeek(0, 5);
    activeWeek(1, 2);
    for (const int day : {9, 10, 11})
        paused(day);
    activeWeek(2, 6);
    EXPECT_THAT(kinds(21),
                ElementsAre(WeekKind::Steady, WeekKind::Frozen, WeekKind::Steady, WeekKind::Open));
    EXPECT_EQ(on(21).steady, 2);
    EXPECT_EQ(on(21).inARow, 2);
}

TEST_F(SteadyWeeksTest, AShortPauseExcusesItsOwnDayOnly)
{
    activeWeek(0, 3);
    paused(3);
    EXPECT_THAT(kinds(7), ElementsAre(WeekKind::Other, WeekKind::Open));
}

} // namespace
} // namespace unhunch::core

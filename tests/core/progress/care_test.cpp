#include "core/progress/care.h"
#include "tests/support/catalogue_files.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using std::chrono::days;
using testing::AllOf;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

constexpr LogicalDay kToday{days{20000}};

CheckIn worse(int daysAgo)
{
    return {kToday - days{daysAgo}, NextDay::Worse, false};
}

struct CareTest : testing::Test {
    const Catalogue catalogue{builtInCatalogue()};
    std::optional<UtcTime> stopSign{};

    [[nodiscard]] Care care(const std::vector<CheckIn> &answers,
                            std::optional<UtcTime> checked = {}) const
    {
        return careOn(kToday, catalogue.plan,
                      {.checkIns = answers, .stopSign = stopSign, .checked = checked});
    }
    void stopped(UtcTime at) { stopSign = at; }
};

TEST_F(CareTest, WithNothingFeltNothingRests)
{
    EXPECT_EQ(care({}), Care{});
    EXPECT_EQ(care({{kToday - days{1}, NextDay::Better, false}}), Care{});
    EXPECT_THAT(restingUnder(Care{}, catalogue), IsEmpty());
}

TEST_F(CareTest, StrengthRestsForTwoDaysAfterWorse)
{
    EXPECT_TRUE(care({worse(1)}).strengthRests);
    EXPECT_TRUE(care({worse(2)}).strengthRests);
    EXPECT_FALSE(care({worse(3)}).strengthRests);
}

TEST_F(CareTest, WorseTwiceInAWeekLeavesTwoStrengthSessions)
{
    EXPECT_EQ(care({worse(3)}).strengthThisWeek, 4);
    EXPECT_EQ(care({worse(7), worse(3)}).strengthThisWeek, 2);
    EXPECT_EQ(care({worse(8), worse(3)}).strengthThisWeek, 4);
}

TEST_F(CareTest, WorseThreeTimesInAFortnightLeavesBreathingAndWallSlides)
{
    EXPECT_FALSE(care({worse(15), worse(8), worse(3)}).lightOnly);
    const Care light = care({worse(14), worse(8), worse(3)});
    EXPECT_TRUE(light.lightOnly);
    EXPECT_TRUE(light.askProfessional);
    EXPECT_THAT(restingUnder(light, catalogue),
                AllOf(Contains("doorway-pec-stretch"), Contains("band-pull-apart"),
                      Not(Contains("scapular-wall-slide")), Not(Contains("belly-breathing"))));
}

TEST_F(CareTest, AStopSignRestsStrengthAndHangingUntilItWasLookedAt)
{
    stopped(UtcTime{std::chrono::hours{5}});
    EXPECT_TRUE(care({}).strengthRests);
    EXPECT_TRUE(care({}).askProfessional);
    EXPECT_FALSE(care({}, UtcTime{std::chrono::hours{6}}).strengthRests);
    stopped(UtcTime{std::chrono::hours{7}});
    EXPECT_TRUE(care({}, UtcTime{std::chrono::hours{6}}).strengthRests);
}

TEST_F(CareTest, PainAtNightRestsThemTooUntilItWasLookedAtOnALaterDay)
{
    const auto on = [&](std::optional<LogicalDay> checkedOn) {
        return careOn(kToday, catalogue.plan,
                      {.nightPain = kToday - days{40},
                       .checked = UtcTime{std::chrono::hours{1}},
                       .checkedOn = checkedOn});
    };
    EXPECT_TRUE(on(std::nullopt).needsChecking);
    EXPECT_TRUE(on(kToday - days{40}).strengthRests) << "before that night";
    EXPECT_FALSE(on(kToday - days{39}).needsChecking);
}

TEST_F(CareTest, WhatRestsIsStrengthAndHanging)
{
    EXPECT_THAT(restingUnder({.strengthRests = true}, catalogue),
                testing::UnorderedElementsAre("band-pull-apart", "dead-hang", "eccentric-row"));
}

} // namespace
} // namespace unhunch::core

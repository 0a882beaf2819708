#include "app/adapters/storage/codes.h"

#include <QString>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

template<typename Enum> void expectRoundTrip(Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        ASSERT_FALSE(codeOf(value).isEmpty());
        EXPECT_EQ(fromCode<Enum>(QString(codeOf(value))), value) << codeOf(value).data();
    }
    EXPECT_EQ(fromCode<Enum>(u"no-such-word"), std::nullopt);
}

TEST(CodesTest, EveryValueComesBackFromItsWord)
{
    expectRoundTrip(core::Slot::PreWorkout);
    expectRoundTrip(core::What::Absorbed);
    expectRoundTrip(core::Reason::PreWorkoutSlot);
    expectRoundTrip(core::Side::Right);
    expectRoundTrip(core::StepOutcome::Skipped);
    expectRoundTrip(core::SessionOutcome::NotBegun);
    expectRoundTrip(core::Effort::TooHard);
    expectRoundTrip(core::NextDay::Worse);
    expectRoundTrip(core::LevelReason::MadeEasier);
    expectRoundTrip(core::Exclusion::Floor);
    expectRoundTrip(core::Question::Maintenance);
    expectRoundTrip(core::Reply::No);
}

TEST(CodesTest, DaysAreIsoTextAlsoBeforeTheEpoch)
{
    using namespace std::chrono;
    EXPECT_EQ(isoDay(core::LogicalDay{local_days{year{2028} / February / 29}}), u"2028-02-29");
    EXPECT_EQ(dayFromIso(QStringLiteral("1969-12-31")), core::LogicalDay{days{-1}});
    EXPECT_EQ(dayFromIso(QStringLiteral("2027-02-29")), std::nullopt);
    EXPECT_EQ(dayFromIso(QString()), std::nullopt);
}

} // namespace
} // namespace unhunch

#include "core/progress/check_in.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

constexpr LogicalDay kToday{std::chrono::days{20000}};
constexpr LogicalDay kYesterday{kToday - std::chrono::days{1}};

LoggedSession sessionOf(Slot slot, LogicalDay day = kYesterday,
                        StepOutcome outcome = StepOutcome::Done)
{
    LoggedSession logged;
    logged.session.occurrence = {day, slot, 1};
    logged.steps.emplace_back().outcome = outcome;
    return logged;
}

std::optional<LogicalDay> asked(const std::vector<LoggedSession> &yesterday,
                                const std::vector<CheckIn> &answered = {})
{
    return dayToAskAbout(kToday, yesterday, answered);
}

TEST(CheckInTest, TheDayAfterStrengthOrAnEveningIsAskedAbout)
{
    EXPECT_EQ(asked({sessionOf(Slot::AfterWork)}), kYesterday);
    EXPECT_EQ(asked({sessionOf(Slot::DeskReset), sessionOf(Slot::Bedtime)}), kYesterday);
}

TEST(CheckInTest, TheDayAfterShortSessionsIsNot)
{
    EXPECT_EQ(asked({}), std::nullopt);
    EXPECT_EQ(asked({sessionOf(Slot::Morning), sessionOf(Slot::DeskReset)}), std::nullopt);
}

TEST(CheckInTest, ASessionOfSkippedExercisesOnlyIsNoReasonToAsk)
{
    EXPECT_EQ(asked({sessionOf(Slot::AfterWork, kYesterday, StepOutcome::Skipped)}), std::nullopt);
    EXPECT_EQ(asked({sessionOf(Slot::AfterWork, kYesterday, StepOutcome::PartDone)}), kYesterday);
}

TEST(CheckInTest, ADayIsAskedAboutOnce)
{
    const std::vector today{sessionOf(Slot::AfterWork)};
    EXPECT_EQ(asked(today, {{kYesterday, NextDay::Worse, false}}), std::nullopt);
    EXPECT_EQ(asked(today, {{kYesterday - std::chrono::days{1}, NextDay::Same, false}}),
              kYesterday);
}

TEST(CheckInTest, OnlyYesterdayIsAskedAbout)
{
    EXPECT_EQ(asked({sessionOf(Slot::AfterWork, kToday)}), std::nullopt);
    EXPECT_EQ(asked({sessionOf(Slot::AfterWork, kYesterday - std::chrono::days{1})}), std::nullopt);
}

} // namespace
} // namespace unhunch::core

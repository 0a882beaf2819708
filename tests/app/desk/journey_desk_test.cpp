#include "app/desk/journey_desk.h"
#include "desk_day.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::Question;
using core::Reply;
using std::chrono::days;

struct JourneyDeskTest : testing::Test {
    test::DeskDay day;
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    NoticeDesk notices{notifier};
    const core::LogicalDay today = day.service.status().day;

    /// The plan has been used for so many days, today with them.
    std::unique_ptr<JourneyDesk> onDay(int number)
    {
        const core::Decision first{.occurrence = {today - days{number - 1}, core::Slot::Morning, 1},
                                   .what = core::What::Done};
        (void)day.store.commit("{}", std::vector{first}, {});
        auto desk = std::make_unique<JourneyDesk>(
            JourneyDesk::Parts{day.service, day.plan, day.log, day.store, day.personal, notices});
        day.service.handle(core::WakeUpCame{});
        return desk;
    }
    [[nodiscard]] QString told() const
    {
        const auto view = notices.view();
        return view ? view->text : QString();
    }
};

TEST_F(JourneyDeskTest, AWeekIsAskedAboutAndTheAnswerKept)
{
    const auto desk = onDay(7);
    QSignalSpy answered(desk.get(), &JourneyDesk::answered);
    EXPECT_EQ(told(), u"One week. How does your back feel when you start the day?");
    EXPECT_EQ(notices.view()->actions, (QStringList{"Better", "The same", "Worse"}));
    notices.answer(2);
    ASSERT_EQ(day.personal.answers().size(), 1U);
    EXPECT_EQ(day.personal.answers().front(),
              (core::Answer{today, Question::Milestone, "week-1", Reply::Worse}));
    EXPECT_TRUE(told().startsWith(u"Thank you for saying so."));
    EXPECT_EQ(notices.view()->actions, QStringList{});
    EXPECT_EQ(answered.count(), 1);
}

TEST_F(JourneyDeskTest, WhatIsSaidToAnAnswerGoesWithTheDay)
{
    const auto desk = onDay(7);
    notices.answer(0);
    day.clock.sleep(24h);
    day.service.handle(core::WokeUp{});
    EXPECT_EQ(notices.view(), std::nullopt);
}

TEST_F(JourneyDeskTest, NothingIsAskedInTheFirstDays)
{
    const auto desk = onDay(3);
    EXPECT_EQ(notices.view(), std::nullopt);
}

TEST_F(JourneyDeskTest, AfterThreeMonthsTheRhythmIsTheUsersChoice)
{
    (void)day.personal.save(
        core::Answer{today - days{1}, Question::Milestone, "month-3", Reply::Better});
    const auto desk = onDay(91);
    EXPECT_EQ(notices.view()->actions, (QStringList{"2 hours", "3 hours", "Leave it as it is"}));
    notices.answer(0);
    EXPECT_EQ(core::maintenance(day.personal.answers()), 120min);
    EXPECT_TRUE(told().contains(u"120 minutes"));
}

TEST_F(JourneyDeskTest, AnAnswerThatCannotBeSavedIsTold)
{
    const auto desk = onDay(7);
    QSignalSpy unsaved(desk.get(), &JourneyDesk::unsaved);
    day.personal.failure = core::Error{"The disk is full."};
    notices.answer(0);
    ASSERT_EQ(unsaved.count(), 1);
}

} // namespace
} // namespace unhunch

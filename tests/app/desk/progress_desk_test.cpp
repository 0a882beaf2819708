#include "app/desk/progress_desk.h"
#include "desk_day.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using testing::ElementsAre;
using testing::IsEmpty;

/// Somebody who has used the program for ten days and did wall slides on each.
struct ProgressDeskTest : testing::Test {
    test::DeskDay day;
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    NoticeDesk notices{notifier};
    const core::LogicalDay today = day.service.status().day;

    ProgressDeskTest()
    {
        day.themes.setReducedMotion(true);
        for (int ago = 10; ago > 0; --ago)
            did("scapular-wall-slide", ago);
        const core::Decision first{.occurrence = {today - days{10}, core::Slot::Morning, 1},
                                   .what = core::What::Done};
        (void)day.store.commit("{}", std::vector{first}, {});
    }

    std::unique_ptr<ProgressDesk> start()
    {
        auto desk = std::make_unique<ProgressDesk>(
            ProgressDesk::Parts{day.service, catalogue(), day.log, core::allIn(day.personal),
                                day.store, notices, day.clock});
        day.plan.setCare([one = desk.get()] { return one->care(); });
        day.service.handle(core::WakeUpCame{});
        return desk;
    }
    void did(const std::string &exercise, int daysAgo, const std::string &stopSign = {})
    {
        core::SessionEntry session;
        session.uuid = exercise + std::to_string(daysAgo);
        session.occurrence = {today - days{daysAgo}, core::Slot::AfterWork, 1};
        session.startedAt = day.clock.now().utc - days{daysAgo};
        session.effort = core::Effort::AboutRight;
        session.outcome = core::SessionOutcome::Done;
        session.stopSign = stopSign;
        (void)day.log.begin(session);
        core::StepEntry step;
        step.exercise = exercise;
        step.target.reps = step.actual.reps = 6;
        (void)day.log.addStep(session.uuid, step);
        (void)day.log.finish(session);
    }
    [[nodiscard]] QString notice() const
    {
        const auto view = notices.view();
        return view ? view->text : QString();
    }
    [[nodiscard]] bool isOffered(const std::string &exercise) const
    {
        const auto script = day.plan.scriptFor(core::Slot::AfterWork, false, today);
        EXPECT_TRUE(script);
        return std::ranges::find(script->steps, exercise, &core::SessionStep::exercise)
               != script->steps.end();
    }
};

TEST_F(ProgressDeskTest, ADayBeginsWithItsDecisionsAndTellsThem)
{
    const auto desk = start();
    EXPECT_EQ(day.personal.choices().levels.at("scapular-wall-slide"), 2);
    EXPECT_EQ(notice(), u"Your sessions went well. One step up: Wall slides (level 2).");
    EXPECT_EQ(notices.view()->kind, NoticeView::Kind::News);
}

TEST_F(ProgressDeskTest, ADayIsDecidedOnceAlsoAfterARestart)
{
    start();
    const auto before = day.personal.levelChanges();
    const auto desk = start();
    EXPECT_EQ(day.personal.levelChanges(), before);
}

TEST_F(ProgressDeskTest, WhatWasDecidedIsTakenBackWithOneClickAndStays)
{
    const auto desk = start();
    ASSERT_TRUE(notices.view());
    EXPECT_EQ(notices.view()->actions, QStringList{"Undo"});
    notices.answer(0);
    EXPECT_EQ(day.personal.choices().levels.at("scapular-wall-slide"), 1);
    EXPECT_EQ(day.personal.levelChanges().back().reason, core::LevelReason::ByUser);
    EXPECT_EQ(notice(), u"As you chose: Wall slides (level 1).");
    day.clock.sleep(24h);
    day.service.handle(core::WokeUp{});
    EXPECT_EQ(day.personal.choices().levels.at("scapular-wall-slide"), 1);
    EXPECT_EQ(notice(), QString());
}

TEST_F(ProgressDeskTest, WhatWasTakenBackMayBeGivenToThePlanAgain)
{
    const auto desk = start();
    notices.answer(0);
    EXPECT_EQ(notices.view()->actions, QStringList{"Let the plan decide"});
    notices.answer(0);
    EXPECT_EQ(day.personal.levelChanges().back().reason, core::LevelReason::LetPlanDecide);
    EXPECT_EQ(day.personal.choices().levels.at("scapular-wall-slide"), 1);
    EXPECT_EQ(notice(), QString());
}

TEST_F(ProgressDeskTest, WhatWasDecidedIsToldAndUndoneAfterARestartToo)
{
    start();
    notices.setNews(NewsRank::Levels, {});
    const auto desk = start();
    ASSERT_TRUE(notices.view());
    notices.answer(0);
    EXPECT_EQ(day.personal.choices().levels.at("scapular-wall-slide"), 1);
}

TEST_F(ProgressDeskTest, AStopSignIsNeverTooOldToCount)
{
    did("dead-hang", 200, "tingling");
    const auto desk = start();
    EXPECT_FALSE(isOffered("band-pull-apart"));
}

TEST_F(ProgressDeskTest, PainAtNightIsAStopSignToo)
{
    (void)day.personal.save(core::CheckIn{today - days{40}, core::NextDay::Same, true});
    const auto desk = start();
    EXPECT_FALSE(isOffered("band-pull-apart"));
    notices.answer(0);
    EXPECT_TRUE(isOffered("band-pull-apart"));
}

TEST_F(ProgressDeskTest, AfterFeelingWorseTwiceTwoStrengthSessionsAWeekAreEnough)
{
    for (const int ago : {1, 4})
        (void)day.personal.save(core::CheckIn{today - days{ago}, core::NextDay::Worse, false});
    const auto desk = start();
    EXPECT_EQ(day.service.rules().strengthPerWeek, 2);
}

TEST_F(ProgressDeskTest, YesterdaysNewsGoWithTheNextDay)
{
    const auto desk = start();
    day.clock.sleep(24h);
    day.service.handle(core::WokeUp{});
    EXPECT_EQ(notice(), QString());
}

TEST_F(ProgressDeskTest, StrengthRestsAsSoonAsItIsSaidToHaveBeenTooMuch)
{
    const auto desk = start();
    EXPECT_TRUE(isOffered("band-pull-apart"));
    (void)day.personal.save(core::CheckIn{today - days{1}, core::NextDay::Worse, false});
    EXPECT_FALSE(isOffered("band-pull-apart"));
    EXPECT_TRUE(isOffered("doorway-pec-stretch"));
}

TEST_F(ProgressDeskTest, AfterAStopSignStrengthRestsUntilTheUserSaysThatItWasLookedAt)
{
    did("dead-hang", 3, "tingling");
    const auto desk = start();
    EXPECT_FALSE(isOffered("band-pull-apart"));
    ASSERT_TRUE(notices.view());
    EXPECT_EQ(notices.view()->actions, QStringList{"It was"});
    notices.answer(0);
    EXPECT_TRUE(isOffered("band-pull-apart"));
    ASSERT_TRUE(notices.view());
    EXPECT_NE(notices.view()->actions, QStringList{"It was"});
}

TEST_F(ProgressDeskTest, WhatCannotBeSavedIsTold)
{
    day.personal.failure = core::Error{"The disk is full."};
    ProgressDesk desk({day.service, catalogue(), day.log, core::allIn(day.personal), day.store,
                       notices, day.clock});
    QSignalSpy unsaved(&desk, &ProgressDesk::unsaved);
    day.service.handle(core::WakeUpCame{});
    ASSERT_EQ(unsaved.count(), 1);
    EXPECT_EQ(unsaved.front().front().toString(), u"The disk is full.");
}

} // namespace
} // namespace unhunch

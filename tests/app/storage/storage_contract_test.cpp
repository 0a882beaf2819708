#include "app/adapters/storage/storage.h"
#include "tests/app/storage/entries.h"
#include "tests/support/in_memory_personal_store.h"
#include "tests/support/in_memory_reminder_store.h"
#include "tests/support/in_memory_session_log.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using testing::ElementsAre;
using testing::IsEmpty;

struct InMemory {
    core::SessionLog &log() { return m_log; }
    core::ReminderStore &store() { return m_store; }
    core::ChoiceStore &choices() { return m_personal; }
    core::CheckInLog &checkIns() { return m_personal; }
    core::AnswerLog &answers() { return m_personal; }
    core::ProgressStore &progress() { return m_personal; }

private:
    core::InMemoryPersonalStore m_personal;
    core::InMemorySessionLog m_log;
    core::InMemoryReminderStore m_store;
};

struct OnDisk {
    core::SessionLog &log() { return *m_storage.sessions; }
    core::ReminderStore &store() { return *m_storage.reminders; }
    core::ChoiceStore &choices() { return *m_storage.personal; }
    core::CheckInLog &checkIns() { return *m_storage.personal; }
    core::AnswerLog &answers() { return *m_storage.personal; }
    core::ProgressStore &progress() { return *m_storage.personal; }

private:
    QTemporaryDir m_dir;
    Storage m_storage{openStorage(m_dir.filePath(QStringLiteral("data")))};
};

/// What every implementation of the ports does.
template<typename Implementation> class StorageContract : public testing::Test
{
protected:
    core::SessionLog &log() { return m_implementation.log(); }
    core::ReminderStore &store() { return m_implementation.store(); }
    core::ChoiceStore &choices() { return m_implementation.choices(); }
    core::CheckInLog &checkIns() { return m_implementation.checkIns(); }
    core::AnswerLog &answers() { return m_implementation.answers(); }
    core::ProgressStore &progress() { return m_implementation.progress(); }

private:
    Implementation m_implementation;
};

using Implementations = testing::Types<InMemory, OnDisk>;
TYPED_TEST_SUITE(StorageContract, Implementations);

TYPED_TEST(StorageContract, ANewLogIsEmpty)
{
    EXPECT_THAT(this->log().between(kMonday - days{9999}, kMonday + days{9999}), IsEmpty());
}

TYPED_TEST(StorageContract, EveryFieldOfASessionComesBack)
{
    const core::SessionEntry session = ended(sessionEntry(1));
    ASSERT_TRUE(this->log().begin(sessionEntry(1)));
    ASSERT_TRUE(this->log().addStep(session.uuid, stepEntry(0)));
    ASSERT_TRUE(this->log().addStep(session.uuid, stepEntry(1)));
    ASSERT_TRUE(this->log().finish(session));

    const core::LoggedSession whole{session, {stepEntry(0), stepEntry(1)}};
    EXPECT_THAT(this->log().between(kMonday, kMonday), ElementsAre(whole));
}

TYPED_TEST(StorageContract, ARunningSessionHasNoEffortAndNoStopSign)
{
    ASSERT_TRUE(this->log().begin(sessionEntry(1)));
    const core::LoggedSession running{sessionEntry(1), {}};
    EXPECT_THAT(this->log().between(kMonday, kMonday), ElementsAre(running));
}

TYPED_TEST(StorageContract, SessionsComeInTheOrderOfTheirStartWithTheirOwnSteps)
{
    ASSERT_TRUE(this->log().begin(sessionEntry(2)));
    ASSERT_TRUE(this->log().begin(sessionEntry(1)));
    ASSERT_TRUE(this->log().addStep(uuidOf(1), stepEntry(1)));
    ASSERT_TRUE(this->log().addStep(uuidOf(2), stepEntry(7)));
    ASSERT_TRUE(this->log().addStep(uuidOf(1), stepEntry(0)));

    const core::LoggedSession first{sessionEntry(1), {stepEntry(0), stepEntry(1)}};
    const core::LoggedSession second{sessionEntry(2), {stepEntry(7)}};
    EXPECT_THAT(this->log().between(kMonday, kMonday), ElementsAre(first, second));
}

TYPED_TEST(StorageContract, OnlyTheDaysAskedForAreRead)
{
    for (int day = -1; day <= 2; ++day)
        ASSERT_TRUE(this->log().begin(sessionEntry(day + 10, kMonday + days{day})));
    const auto found = this->log().between(kMonday, kMonday + days{1});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().session.uuid, uuidOf(10));
    EXPECT_EQ(found.back().session.uuid, uuidOf(11));
}

TYPED_TEST(StorageContract, SayingItTwiceIsSayingItOnce)
{
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(this->log().begin(sessionEntry(1)));
        ASSERT_TRUE(this->log().addStep(uuidOf(1), stepEntry(0)));
    }
    const core::LoggedSession once{sessionEntry(1), {stepEntry(0)}};
    EXPECT_THAT(this->log().between(kMonday, kMonday), ElementsAre(once));
}

TYPED_TEST(StorageContract, AStepNeedsItsSession)
{
    const auto added = this->log().addStep(uuidOf(1), stepEntry(0));
    ASSERT_FALSE(added);
    EXPECT_FALSE(added.error().message.empty());
    EXPECT_FALSE(this->log().finish(ended(sessionEntry(1))));
    EXPECT_TRUE(this->log().begin(sessionEntry(2))) << "a refused step must not stay in the way";
}

TYPED_TEST(StorageContract, TheLastChoicesComeBackWhole)
{
    EXPECT_EQ(this->choices().choices(), core::UserChoices{});
    ASSERT_TRUE(this->choices().save({{{"dead-hang", 4}, {"wall-slides", 2}}, {"bar", "carpet"}}));
    const core::UserChoices later{{{"dead-hang", 3}},
                                  {"bar"},
                                  {core::Exclusion::Overhead, core::Exclusion::Floor},
                                  {"foam-roll"}};
    ASSERT_TRUE(this->choices().save(later));
    EXPECT_EQ(this->choices().choices(), later);
}

TYPED_TEST(StorageContract, ADayIsAnsweredForOnceAndTheLastAnswerCounts)
{
    const core::CheckIn tuesday{kMonday + days{1}, core::NextDay::Better, false};
    const core::CheckIn monday{kMonday, core::NextDay::Worse, true};
    ASSERT_TRUE(this->checkIns().save(tuesday));
    ASSERT_TRUE(this->checkIns().save(core::CheckIn{kMonday, core::NextDay::Same, false}));
    ASSERT_TRUE(this->checkIns().save(monday));
    EXPECT_THAT(this->checkIns().checkIns(kMonday, kMonday + days{1}),
                ElementsAre(monday, tuesday));
    EXPECT_THAT(this->checkIns().checkIns(kMonday + days{2}, kMonday + days{9}), IsEmpty());
}

TYPED_TEST(StorageContract, TheLastNightOfPainIsRemembered)
{
    EXPECT_EQ(this->checkIns().lastNightPain(), std::nullopt);
    ASSERT_TRUE(this->checkIns().save(core::CheckIn{kMonday, core::NextDay::Worse, true}));
    ASSERT_TRUE(this->checkIns().save(core::CheckIn{kMonday + days{1}, core::NextDay::Same, true}));
    ASSERT_TRUE(
        this->checkIns().save(core::CheckIn{kMonday + days{2}, core::NextDay::Same, false}));
    EXPECT_EQ(this->checkIns().lastNightPain(), kMonday + days{1});
}

TYPED_TEST(StorageContract, TheLastSessionThatAStopSignEndedIsRemembered)
{
    EXPECT_EQ(this->log().lastStopSign(), std::nullopt);
    for (const int n : {1, 2}) {
        ASSERT_TRUE(this->log().begin(sessionEntry(n)));
        core::SessionEntry session = ended(sessionEntry(n));
        session.stopSign = n == 1 ? "tingling" : "";
        ASSERT_TRUE(this->log().finish(session));
    }
    EXPECT_EQ(this->log().lastStopSign(), sessionEntry(1).startedAt);
}

TYPED_TEST(StorageContract, OfADayAndAQuestionTheLastAnswerCounts)
{
    using enum core::Question;
    const core::Answer tuesday{kMonday + days{1}, Offer, "eccentric-row", core::Reply::Yes};
    const core::Answer monday{kMonday, HowIsItGoing, "", core::Reply::Worse};
    ASSERT_TRUE(this->answers().save(tuesday));
    ASSERT_TRUE(this->answers().save(core::Answer{kMonday, HowIsItGoing, "", core::Reply::Same}));
    ASSERT_TRUE(this->answers().save(monday));
    EXPECT_THAT(this->answers().answers(), ElementsAre(monday, tuesday));
    const core::Answer slow{kMonday, Maintenance, "180", core::Reply::Yes};
    const core::Answer lighter{kMonday, Maintenance, "120", core::Reply::Yes};
    ASSERT_TRUE(this->answers().save(slow));
    ASSERT_TRUE(this->answers().save(lighter));
    EXPECT_THAT(this->answers().answers(), ElementsAre(monday, slow, lighter, tuesday));
}

TYPED_TEST(StorageContract, ChangesOfLevelComeBackInOrderAndSetTheLevels)
{
    ASSERT_TRUE(this->choices().save({{{"dead-hang", 4}, {"wall-slides", 2}}, {"bar"}}));
    const std::vector monday{levelChange("dead-hang", 4, 3, core::LevelReason::WorseAfter),
                             levelChange("pull-apart", 1, 2, core::LevelReason::GoodSessions)};
    const std::vector tuesday{levelChange("dead-hang", 3, 4, core::LevelReason::GoodSessions)};
    ASSERT_TRUE(this->progress().apply(monday));
    ASSERT_TRUE(this->progress().apply(tuesday));
    ASSERT_TRUE(this->progress().apply({}));
    EXPECT_THAT(this->progress().levelChanges(), ElementsAre(monday[0], monday[1], tuesday[0]));
    EXPECT_EQ(
        this->choices().choices(),
        (core::UserChoices{{{"dead-hang", 4}, {"pull-apart", 2}, {"wall-slides", 2}}, {"bar"}}));
}

TYPED_TEST(StorageContract, TheLastTimeThatSignsWereCheckedCounts)
{
    EXPECT_EQ(this->progress().signsCheckedAt(), std::nullopt);
    const core::UtcTime later{milliseconds{2000}};
    ASSERT_TRUE(this->progress().saveSignsChecked(later));
    ASSERT_TRUE(this->progress().saveSignsChecked(core::UtcTime{milliseconds{1000}}));
    EXPECT_EQ(this->progress().signsCheckedAt(), later);
}

TYPED_TEST(StorageContract, ANewStoreHasNoState)
{
    EXPECT_EQ(this->store().state(), std::nullopt);
    EXPECT_THAT(this->store().decisionsBetween(kMonday, kMonday), IsEmpty());
}

TYPED_TEST(StorageContract, TheFirstDayIsTheEarliestWithADecision)
{
    EXPECT_EQ(this->store().firstDay(), std::nullopt);
    ASSERT_TRUE(this->store().commit("s", std::vector{decision(0, kMonday + days{8})}, {}));
    ASSERT_TRUE(this->store().commit("t", std::vector{decision(1)}, {}));

    EXPECT_EQ(this->store().firstDay(), kMonday);
}

TYPED_TEST(StorageContract, TheLastStateComesBack)
{
    ASSERT_TRUE(this->store().commit("first", {}, {}));
    ASSERT_TRUE(this->store().commit("{\"seated\":5400,\"by\":\"Köln\"}", {}, {}));
    EXPECT_EQ(this->store().state(), "{\"seated\":5400,\"by\":\"Köln\"}");
    ASSERT_TRUE(this->store().commit("", {}, {}));
    EXPECT_EQ(this->store().state(), "");
}

TYPED_TEST(StorageContract, DecisionsComeBackInTheirOrder)
{
    core::Decision nobody = decision(1);
    nobody.by = "";
    const std::vector<core::Decision> both{decision(2), nobody};
    ASSERT_TRUE(this->store().commit("s", both, {}));
    ASSERT_TRUE(this->store().commit("t", std::vector{decision(0, kMonday + days{1})}, {}));

    EXPECT_THAT(this->store().decisionsBetween(kMonday, kMonday), ElementsAre(decision(2), nobody));
    EXPECT_EQ(this->store().decisionsBetween(kMonday, kMonday + days{1}).size(), 3U);
    EXPECT_THAT(this->store().decisionsBetween(kMonday - days{9}, kMonday - days{1}), IsEmpty());
}

TYPED_TEST(StorageContract, WhatTheEngineWasToldComesBackInItsOrder)
{
    core::RecordedEvent plain = told(1);
    plain.fields = "";
    plain.exact.reset();
    const std::vector<core::RecordedEvent> first{told(0, true), plain};
    EXPECT_THAT(this->store().told(std::chrono::hours{1}), IsEmpty());
    ASSERT_TRUE(this->store().commit("s", {}, first));
    ASSERT_TRUE(this->store().commit("t", {}, std::vector{told(2)}));
    EXPECT_THAT(this->store().told(std::chrono::hours{1}),
                ElementsAre(told(0, true), plain, told(2)));
}

TYPED_TEST(StorageContract, WhatIsToldAgainBeginsWhereItCan)
{
    const std::vector<core::RecordedEvent> events{
        told(0), told(1, true), told(10), told(20, true), told(25), told(30, true), told(35)};
    ASSERT_TRUE(this->store().commit("s", {}, events));
    EXPECT_EQ(this->store().told(std::chrono::minutes{0}).size(), 2U);
    EXPECT_EQ(this->store().told(std::chrono::minutes{5}).front(), told(30, true));
    EXPECT_EQ(this->store().told(std::chrono::minutes{6}).front(), told(20, true));
    EXPECT_EQ(this->store().told(std::chrono::minutes{16}).front(), told(1, true));
    EXPECT_EQ(this->store().told(std::chrono::hours{9}).size(), 6U) << "as far back as there is";
}

TYPED_TEST(StorageContract, WhatTheEngineWasToldIsForgottenAfterFourteenDays)
{
    constexpr int kDay = 24 * 60;
    ASSERT_TRUE(this->store().commit("s", {}, std::vector{told(0, true), told(kDay)}));
    ASSERT_TRUE(this->store().commit("t", {}, std::vector{told(14 * kDay, true)}));
    EXPECT_EQ(this->store().told(days{99}).size(), 3U);
    ASSERT_TRUE(this->store().commit("u", {}, std::vector{told(14 * kDay + 1, true)}));
    EXPECT_EQ(this->store().told(days{99}).front(), told(14 * kDay, true));
}

TYPED_TEST(StorageContract, ALifeThatTheEngineHasForgottenIsForgottenHereToo)
{
    ASSERT_TRUE(this->store().commit("s", {}, std::vector{told(500, true)}));
    core::RecordedEvent fresh = told(0, true);
    fresh.run += days{1};
    ASSERT_TRUE(this->store().commit("t", {}, std::vector{fresh}));
    EXPECT_THAT(this->store().told(days{99}), ElementsAre(fresh));
}

} // namespace
} // namespace unhunch

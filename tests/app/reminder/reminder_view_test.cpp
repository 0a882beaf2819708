#include "app/presentation/reminder_view.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Reason;
using core::Slot;

class ReminderViewTest : public testing::Test
{
protected:
    ReminderViewTest()
    {
        m_owed.dueAt = core::UtcTime(13h + 20min);
        m_status.seated = 90min + 20s;
    }

    [[nodiscard]] ReminderView view() const
    {
        return presentReminder(m_owed, m_status, m_facts, {QLocale(u"en_GB"_s), 2h});
    }

    core::Owed m_owed{};
    core::Status m_status{};
    ReminderFacts m_facts{.exercises = u"Wall slides + 5 breaths"_s,
                          .length = 135s,
                          .shortExercises = u"wall slides only"_s,
                          .shortLength = 60s,
                          .exercise = "scapular-wall-slide"};
};

TEST_F(ReminderViewTest, ADeskResetSaysHowLongTheUserHasSat)
{
    EXPECT_EQ(view().title, u"Time for a desk reset"_s);
    EXPECT_EQ(view().reason, u"You have been sitting for 90 minutes."_s);
    EXPECT_EQ(view().length, u"2 min 15"_s);
    EXPECT_EQ(view().dueTime, u"15:20"_s);
    EXPECT_EQ(view().shortNote, u"1 min, wall slides only"_s);
}

TEST_F(ReminderViewTest, NobodyIsToldOfSittingForOneMinute)
{
    m_status.seated = 100s;
    EXPECT_EQ(view().reason, u"A good moment to get up and move."_s);
}

TEST_F(ReminderViewTest, AReminderThatComesBackSaysWhy)
{
    m_facts.shownFor = Reason::Snooze;
    EXPECT_TRUE(view().reason.startsWith(u"Your snooze is over."_s));
    m_facts.shownFor = Reason::AfterHold;
    EXPECT_TRUE(view().reason.startsWith(u"This one waited for you."_s));
    m_facts.shownFor = Reason::Return;
    EXPECT_TRUE(view().reason.startsWith(u"This one is still open."_s));
}

TEST_F(ReminderViewTest, EverySlotHasItsTitleAndAReasonThatFitsTheCard)
{
    std::vector<QString> titles;
    for (const Slot slot :
         {Slot::Morning, Slot::DeskReset, Slot::AfterWork, Slot::Bedtime, Slot::PreWorkout}) {
        m_owed.occurrence.slot = slot;
        for (const Reason why : {Reason::Lull, Reason::AfterHold, Reason::Snooze, Reason::Return}) {
            m_facts.shownFor = why;
            EXPECT_LE(view().reason.size(), 120) << view().reason.toStdString();
            EXPECT_FALSE(view().reason.contains(u'!'));
        }
        EXPECT_EQ(std::ranges::count(titles, view().title), 0);
        titles.push_back(view().title);
    }
}

TEST_F(ReminderViewTest, TheLastSnoozeIsTheUsualOne)
{
    EXPECT_EQ(view().snoozeText, u"Snooze for 5 minutes"_s);
    m_facts.usualSnooze = std::nullopt;
    const ReminderView lull = view();
    EXPECT_EQ(lull.snoozeText, u"Snooze until I stop typing"_s);
    ASSERT_EQ(lull.snoozes.size(), 4U);
    for (const SnoozeChoice &choice : lull.snoozes)
        EXPECT_EQ(choice.usual, !choice.length.has_value());
}

TEST_F(ReminderViewTest, AnEmptySnoozeBudgetIsSaidNotHidden)
{
    m_owed.canSnooze = false;
    EXPECT_FALSE(view().canSnooze);
    EXPECT_EQ(view().snoozeText, u"No snooze is left for this one"_s);
}

TEST_F(ReminderViewTest, ASkipAlwaysCarriesOneOfTheFiveReasons)
{
    std::vector<Reason> reasons;
    for (const SkipChoice &choice : view().skips)
        reasons.push_back(choice.reason);
    EXPECT_EQ(reasons, (std::vector{Reason::Meeting, Reason::InFlow, Reason::NoSpace, Reason::Pain,
                                    Reason::NotNow}));
}

TEST_F(ReminderViewTest, TheNotificationTellsTheSameInOneText)
{
    EXPECT_EQ(view().noticeBody,
              u"Wall slides + 5 breaths, 2 min 15. You have been sitting for 90 minutes."_s);
    EXPECT_EQ(view().noticeSnoozeText, u"Snooze 5 min"_s);
}

TEST_F(ReminderViewTest, WithoutAShortVersionThereIsNoNoteForIt)
{
    m_facts.shortExercises.clear();
    EXPECT_TRUE(view().shortNote.isEmpty());
}

} // namespace

} // namespace unhunch

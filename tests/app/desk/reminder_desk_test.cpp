#include "app/desk/reminder_desk.h"
#include "app/widgets/reminder/reminder_face.h"
#include "desk_day.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::Commitment;

core::Rules asked(Commitment how)
{
    core::Rules rules;
    rules.commitment = how;
    return rules;
}

template<typename Window> Window *shown()
{
    for (QWidget *one : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<Window *>(one); found != nullptr && found->isVisible())
            return found;
    return nullptr;
}

/// Somebody types until a reminder is due, and then rests their hands for a moment.
struct Sitting {
    test::DeskDay day;
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    ReminderDesk reminders{{day.service, day.plan, day.themes, notifier, day.cues}};

    explicit Sitting(Commitment how)
        : day(asked(how))
    {
        day.themes.setReducedMotion(true);
        day.clock.sleep(11h + 30min); // past the morning's window
    }

    void sitUntilAsked()
    {
        day.service.handle(core::InputBegan{});
        for (auto passed = 0min; passed < 120min && !reminders.isShowing(); passed += 1min) {
            day.clock.run(1min);
            day.service.handle(core::WakeUpCame{});
        }
        ASSERT_TRUE(reminders.isShowing());
    }
    void snooze(std::chrono::minutes length)
    {
        day.service.handle(core::ReminderSnoozed{core::Slot::DeskReset, length});
    }
    void sitUntilNoSnoozeIsLeft()
    {
        for (int times = 0; times < 3; ++times) {
            sitUntilAsked();
            snooze(15min);
        }
        sitUntilAsked();
    }
};

TEST(ReminderDesk, AsksFirmlyOnAWholeScreenOnlyWhenNoSnoozeIsLeft)
{
    Sitting one(Commitment::Firm);
    one.sitUntilAsked();
    EXPECT_NE(shown<ReminderCard>(), nullptr);
    EXPECT_EQ(shown<FirmPage>(), nullptr);
    one.snooze(15min);
    one.sitUntilNoSnoozeIsLeft();
    EXPECT_EQ(shown<ReminderCard>(), nullptr);
    EXPECT_NE(shown<FirmPage>(), nullptr);
}

TEST(ReminderDesk, AsksSteadilyWithTheCardAlsoWhenNoSnoozeIsLeft)
{
    Sitting one(Commitment::Steady);
    one.sitUntilNoSnoozeIsLeft();
    EXPECT_NE(shown<ReminderCard>(), nullptr);
    EXPECT_EQ(shown<FirmPage>(), nullptr);
}

TEST(ReminderDesk, AnAnswerOnThePageClearsEveryScreen)
{
    Sitting one(Commitment::Firm);
    one.sitUntilNoSnoozeIsLeft();
    ASSERT_NE(shown<FirmPage>(), nullptr);
    Q_EMIT shown<FirmPage>()->face().alreadyDidRequested();
    EXPECT_EQ(shown<FirmPage>(), nullptr);
    EXPECT_FALSE(one.reminders.isShowing());
}

TEST(ReminderDesk, LeavingThePageAnswersNothing)
{
    Sitting one(Commitment::Firm);
    one.sitUntilNoSnoozeIsLeft();
    ASSERT_NE(shown<FirmPage>(), nullptr);
    Q_EMIT shown<FirmPage>()->leaveRequested();
    EXPECT_EQ(shown<FirmPage>(), nullptr);
    EXPECT_FALSE(one.day.service.status().owed.empty());
}

} // namespace
} // namespace unhunch

#include "app/presentation/main_view.h"

#include <gtest/gtest.h>

namespace unhunch {

namespace {

using namespace std::chrono_literals;
using core::Reason;
using core::Slot;
using core::Stage;

constexpr core::UtcTime kNow{std::chrono::hours{13} + std::chrono::minutes{14}};

Wording british()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), 2h};
}

core::Status seated(std::chrono::minutes length)
{
    core::Status status;
    status.seated = length;
    status.resetEvery = 90min;
    return status;
}

core::Owed owed(Stage stage, std::optional<core::UtcTime> until = {})
{
    return {.occurrence = {.slot = Slot::DeskReset}, .stage = stage, .snoozedUntil = until};
}

QString told(const core::Status &status)
{
    const MainView view = presentMain(status, kNow, british());
    return view.caption + QStringLiteral(" | ") + view.value;
}

} // namespace

TEST(MainViewTest, CountsDownToTheNextDeskReset)
{
    core::Status status = seated(84min);
    status.upcoming = {{.slot = Slot::DeskReset, .at = kNow + 6min, .estimate = true}};
    const MainView view = presentMain(status, kNow, british());

    EXPECT_EQ(view.caption, "Next desk reset");
    EXPECT_EQ(view.value, "in 6 min");
    EXPECT_EQ(view.detail, "seated 84 of 90");
    EXPECT_EQ(view.sentence, "Next desk reset in 6 min, seated 84 of 90 minutes.");
    EXPECT_NEAR(view.seated, 84.0 / 90.0, 1e-9);
    EXPECT_FALSE(view.paused);
}

TEST(MainViewTest, OffersToGoOnWithASessionThatWasLeftUnlessAnotherIsDue)
{
    core::Status status = seated(3min);
    status.upcoming = {{.slot = Slot::DeskReset, .at = kNow + 87min, .estimate = true}};
    EXPECT_EQ(presentMain(status, kNow, british()).startText, "Start now");

    const MainView view = presentMain(status, kNow, british(), Slot::Morning);
    EXPECT_EQ(view.caption, "Morning");
    EXPECT_EQ(view.value, "left open");
    EXPECT_EQ(view.startText, "Go on");
    EXPECT_EQ(view.startSlot, Slot::Morning);

    status.owed = {owed(Stage::Folded)};
    EXPECT_EQ(presentMain(status, kNow, british(), Slot::Morning).startSlot, Slot::DeskReset);
    EXPECT_EQ(presentMain(status, kNow, british(), Slot::DeskReset).startText, "Go on");
}

TEST(MainViewTest, TellsAClockTimeForTheOtherSlots)
{
    core::Status status = seated(10min);
    status.upcoming = {{.slot = Slot::Bedtime, .at = kNow + 6h + 16min}};

    EXPECT_EQ(told(status), "Next: Bedtime | at 21:30");
}

TEST(MainViewTest, SaysSoWhenNothingMoreComes)
{
    EXPECT_EQ(told(seated(0min)), "Today | Nothing more");
}

TEST(MainViewTest, WhatIsOwedComesBeforeWhatIsUpcoming)
{
    const std::vector<std::pair<core::Owed, const char *>> stages{
        {owed(Stage::Due), "Desk reset | is due"},
        {owed(Stage::Shown), "Desk reset | is due"},
        {owed(Stage::Folded), "Desk reset | is due"},
        {owed(Stage::Held), "Desk reset | is waiting"},
        {owed(Stage::Running), "Desk reset | is running"},
        {owed(Stage::Snoozed), "Desk reset | at a lull"},
        {owed(Stage::Snoozed, kNow + 15min), "Desk reset | at 15:29"},
    };
    for (const auto &[one, words] : stages) {
        core::Status status = seated(95min);
        status.owed = {one};
        status.upcoming = {{.slot = Slot::Bedtime, .at = kNow + 6h}};
        EXPECT_EQ(told(status), words);
    }
}

TEST(MainViewTest, APauseIsToldBeforeAnythingElse)
{
    core::Status status = seated(95min);
    status.owed = {owed(Stage::Held)};
    status.waiting = core::Waiting{.hold = Reason::Paused};
    EXPECT_EQ(told(status), "Paused | until resumed");

    status.waiting->until = kNow + 1h;
    EXPECT_EQ(told(status), "Paused | until 16:14");
    EXPECT_TRUE(presentMain(status, kNow, british()).paused);
}

TEST(MainViewTest, AnotherHoldIsNoPause)
{
    core::Status status = seated(95min);
    status.waiting = core::Waiting{.hold = Reason::Microphone};

    EXPECT_FALSE(presentMain(status, kNow, british()).paused);
}

TEST(MainViewTest, TheRingIsFullOverTheLimit)
{
    EXPECT_EQ(presentMain(seated(120min), kNow, british()).seated, 1.0);
    EXPECT_EQ(presentMain(core::Status{}, kNow, british()).seated, 0.0);
}

} // namespace unhunch

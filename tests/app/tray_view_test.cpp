#include "app/presentation/tray_view.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::Stage;

constexpr core::UtcTime kNow = std::chrono::sys_days{std::chrono::March / 2 / 2026} + 10h;
const Wording kWording{QLocale(QLocale::English, QLocale::UnitedKingdom), 1h};

core::Status seatedFor(std::chrono::minutes length)
{
    core::Status status;
    status.seated = length;
    status.resetEvery = 90min;
    return status;
}

core::Owed owed(Stage stage)
{
    core::Owed reset;
    reset.stage = stage;
    return reset;
}

TEST(TrayView, SaysWhenTheNextDeskResetComesAndHowLongOneHasBeenSitting)
{
    auto status = seatedFor(84min);
    status.upcoming = {{core::Slot::DeskReset, kNow + 6min, true}};

    const auto view = presentTray(status, kNow, kWording);

    EXPECT_EQ(view.headline, u"Desk reset in 6 min");
    EXPECT_EQ(view.toolTip, u"Desk reset in 6 min\nYou have been sitting for 84 min.");
    EXPECT_EQ(view.state, TrayState::Resting);
    EXPECT_EQ(view.steps, 16);
}

TEST(TrayView, NamesTheClockTimeOfASlotThatTheClockDecides)
{
    auto status = seatedFor(0min);
    status.upcoming = {{core::Slot::Bedtime, kNow + 3h, false}};

    EXPECT_EQ(presentTray(status, kNow, kWording).headline, u"Bedtime at 14:00");
}

TEST(TrayView, ShowsADotAndOffersToStartWhatIsDue)
{
    auto status = seatedFor(95min);
    status.owed = {owed(Stage::Folded)};
    status.owed[0].occurrence.slot = core::Slot::Morning;

    const auto view = presentTray(status, kNow, kWording);

    EXPECT_EQ(view.state, TrayState::Due);
    EXPECT_EQ(view.headline, u"Morning is due");
    EXPECT_EQ(view.startSlot, core::Slot::Morning);
    EXPECT_EQ(view.startText, u"Start now: Morning");
    EXPECT_EQ(view.steps, kTraySteps);
}

TEST(TrayView, OffersToGoOnWithASessionThatWasLeft)
{
    auto status = seatedFor(95min);
    EXPECT_EQ(presentTray(status, kNow, kWording).goOnText, QString());
    const auto view = presentTray(status, kNow, kWording, core::Slot::Morning);
    EXPECT_EQ(view.goOnText, u"Go on: Morning");
    EXPECT_EQ(view.goOnSlot, core::Slot::Morning);
    EXPECT_EQ(view.startText, u"Start a desk reset now");
    EXPECT_EQ(presentTray(status, kNow, kWording, core::Slot::DeskReset).startText, QString())
        << "to start it is to go on";
}

TEST(TrayView, ExplainsWhatAReminderWaitsFor)
{
    auto status = seatedFor(104min);
    status.owed = {owed(Stage::Held)};
    status.waiting = core::Waiting{core::Reason::Microphone, "Firefox", kNow - 29min, {}};

    EXPECT_EQ(presentTray(status, kNow, kWording).headline,
              u"Desk reset waits: microphone in use by Firefox since 10:31");
}

TEST(TrayView, TellsUntilWhenAPauseOrASnoozeLasts)
{
    auto paused = seatedFor(10min);
    paused.waiting = core::Waiting{core::Reason::Paused, {}, kNow, kNow + 60min};
    auto snoozed = seatedFor(95min);
    snoozed.owed = {owed(Stage::Snoozed)};
    snoozed.owed[0].snoozedUntil = kNow + 5min;

    const auto view = presentTray(paused, kNow, kWording);
    EXPECT_EQ(view.headline, u"Reminders are paused until 12:00");
    EXPECT_EQ(view.state, TrayState::Paused);
    EXPECT_TRUE(view.paused);
    EXPECT_EQ(presentTray(snoozed, kNow, kWording).headline, u"Desk reset snoozed until 11:05");
}

TEST(TrayView, IsQuietWhenTheDayHasNothingMore)
{
    EXPECT_EQ(presentTray(seatedFor(3min), kNow, kWording).headline, u"Nothing more today");
}

TEST(Words, TellLengthsShortly)
{
    EXPECT_EQ(lengthWords(135s, kWording), u"2 min 15");
    EXPECT_EQ(lengthWords(780s, kWording), u"13 min");
    EXPECT_EQ(lengthWords(45s, kWording), u"45 s");
    EXPECT_EQ(inMinutes(61s, kWording), u"2 min");
    EXPECT_EQ(inMinutes(0s, kWording), u"1 min");
}

TEST(TrayView, TellsWhatOfTheDesktopHoldsThoughNothingIsDue)
{
    auto status = seatedFor(20min);
    status.upcoming = {{core::Slot::DeskReset, kNow + 70min, true}};
    status.waiting = core::Waiting{core::Reason::Microphone, "Firefox", kNow};

    const auto view = presentTray(status, kNow, kWording);

    EXPECT_EQ(view.headline, u"Desk reset in 70 min");
    EXPECT_EQ(view.held, u"Microphone in use by Firefox since 11:00");
    EXPECT_TRUE(view.toolTip.endsWith(u"\nMicrophone in use by Firefox since 11:00"));
    EXPECT_TRUE(view.inMeeting);
}

TEST(TrayView, TellsAHoldOnceWhereSomethingIsDue)
{
    auto status = seatedFor(95min);
    status.owed = {owed(Stage::Held)};
    status.waiting = core::Waiting{core::Reason::Camera, "", kNow};

    const auto view = presentTray(status, kNow, kWording);

    EXPECT_TRUE(view.headline.contains(u"camera in use"));
    EXPECT_EQ(view.held, QString());
    EXPECT_TRUE(view.inMeeting);
}

TEST(TrayView, FullScreenIsNoMeetingAndBeingAwayIsNotToldAtAll)
{
    auto status = seatedFor(20min);
    status.waiting = core::Waiting{core::Reason::Fullscreen, "mpv", kNow};
    EXPECT_EQ(presentTray(status, kNow, kWording).held, u"Full screen by mpv since 11:00");
    EXPECT_FALSE(presentTray(status, kNow, kWording).inMeeting);
    status.waiting = core::Waiting{core::Reason::Away, "", kNow};
    EXPECT_EQ(presentTray(status, kNow, kWording).held, QString());
}

} // namespace
} // namespace unhunch

#include "app/adapters/idle/unknown_presence.h"
#include "app/adapters/storage/storage.h"
#include "app/cli/doctor/doctor.h"
#include "app/cli/doctor/machine_checks.h"
#include "tests/app/history/sample_week.h"
#include "tests/support/elsewhere.h"
#include "tests/support/fake_helper.h"
#include "tests/support/fake_service.h"
#include "tests/support/manual_clock.h"
#include "tests/support/private_bus.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sstream>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using test::elsewhere;
using testing::HasSubstr;

struct DoctorOnTheBus : testing::Test {
    test::PrivateBus bus;
    QDBusConnection desktop = bus.connect();
    QDBusConnection here = bus.connect();
    QDBusConnection none{QStringLiteral("no such connection")};

    template<typename CheckIt> Check check(CheckIt checkIt)
    {
        return elsewhere([&] { return checkIt(); });
    }
};

TEST_F(DoctorOnTheBus, ABusWorksAndTellsWhetherTheProgramRuns)
{
    EXPECT_EQ(check([&] { return checkBus(here); }).finding, u"Unhunch is not running.");
    desktop.registerService(QStringLiteral("org.unhunch.Unhunch"));
    EXPECT_EQ(check([&] { return checkBus(here); }).finding, u"Unhunch is running.");
    EXPECT_FALSE(checkBus(none).works);
    EXPECT_FALSE(checkBus(none).mend.isEmpty());
}

TEST_F(DoctorOnTheBus, ATrayNeedsAHostNotOnlyAWatcher)
{
    bool hosted = false;
    const test::FakeService watcher(
        desktop, QStringLiteral("org.kde.StatusNotifierWatcher"),
        QStringLiteral("/StatusNotifierWatcher"), [&hosted](const QDBusMessage &call) {
            return call.createReply(QVariant::fromValue(QDBusVariant(hosted)));
        });
    const Check before = check([&] { return checkTray(here); });
    EXPECT_FALSE(before.works);
    EXPECT_TRUE(before.mend.contains(u"AppIndicator"));
    hosted = true;
    EXPECT_TRUE(check([&] { return checkTray(here); }).works);
}

TEST_F(DoctorOnTheBus, NotificationsNeedButtons)
{
    EXPECT_FALSE(check([&] { return checkNotifications(here); }).works);
    QStringList abilities{QStringLiteral("body")};
    const test::FakeService service(
        desktop, QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), [&abilities](const QDBusMessage &call) {
            return call.member() == u"GetCapabilities"
                       ? call.createReply(abilities)
                       : call.createReply({QStringLiteral("dunst"), QStringLiteral("knopwob")});
        });
    EXPECT_EQ(check([&] { return checkNotifications(here); }).finding,
              u"dunst shows them without buttons.");
    abilities << QStringLiteral("actions");
    const Check withButtons = check([&] { return checkNotifications(here); });
    EXPECT_TRUE(withButtons.works);
    EXPECT_EQ(withButtons.finding, u"dunst shows them, with buttons.");
}

TEST_F(DoctorOnTheBus, TheLockIsToldByTheLoginManagerOrAScreenSaver)
{
    EXPECT_FALSE(check([&] { return checkLock(here, none); }).works);
    desktop.registerService(QStringLiteral("org.gnome.ScreenSaver"));
    EXPECT_TRUE(check([&] { return checkLock(here, none); }).works);
    desktop.unregisterService(QStringLiteral("org.gnome.ScreenSaver"));
    desktop.registerService(QStringLiteral("org.freedesktop.login1"));
    EXPECT_TRUE(check([&] { return checkLock(none, here); }).works);
}

struct DoctorOnTheMachine : testing::Test {
    QTemporaryDir folder;
    test::FakeHelper fake;
    Surroundings surroundings{fake.command(),
                              fake.command(),
                              {.socket = folder.filePath(QStringLiteral("pipewire-0"))},
                              folder.filePath(QStringLiteral("data")),
                              false};

    /// Each says of itself that it lacks that.
    void lacking(const QString &what)
    {
        surroundings.sound = fake.command(QStringLiteral("echo ok; echo no ") + what);
        surroundings.voice = surroundings.sound;
    }
};

TEST_F(DoctorOnTheMachine, SoundIsTried)
{
    EXPECT_TRUE(checkSound(surroundings).works);
    lacking(QStringLiteral("part"));
    EXPECT_TRUE(checkSound(surroundings).mend.contains(u"again"));
    lacking(QStringLiteral("device"));
    EXPECT_TRUE(checkSound(surroundings).finding.contains(u"No sound server"));
    lacking(QStringLiteral("end"));
    EXPECT_TRUE(checkSound(surroundings).finding.contains(u"does not answer"));
    surroundings.sound = {QStringLiteral("/nonexistent")};
    EXPECT_TRUE(checkSound(surroundings).mend.contains(u"again"));
}

TEST_F(DoctorOnTheMachine, ASharedScreenIsSeenByPipeWire)
{
    EXPECT_TRUE(checkScreenSharing(surroundings).finding.contains(u"not found"));
    QFile socket(surroundings.pipeWire.socket);
    ASSERT_TRUE(socket.open(QIODevice::WriteOnly));
    EXPECT_TRUE(checkScreenSharing(surroundings).works);
}

TEST_F(DoctorOnTheMachine, AVoiceIsTried)
{
    EXPECT_TRUE(checkVoice(surroundings).works);
    EXPECT_EQ(fake.asked(), (QStringList{QStringLiteral("prepare"), QStringLiteral("end")}));
    lacking(QStringLiteral("part"));
    EXPECT_TRUE(checkVoice(surroundings).finding.contains(u"built without"));
    lacking(QStringLiteral("engine"));
    EXPECT_TRUE(checkVoice(surroundings).mend.contains(u"qt6-speech-speechd-plugin"));
    lacking(QStringLiteral("language"));
    EXPECT_TRUE(checkVoice(surroundings).finding.contains(u"language"));
    lacking(QStringLiteral("end"));
    EXPECT_TRUE(checkVoice(surroundings).finding.contains(u"does not answer"));
}

TEST_F(DoctorOnTheMachine, IdleTimeThatNobodyTellsIsSaid)
{
    EXPECT_FALSE(checkIdle(UnknownPresence()).works);
}

TEST_F(DoctorOnTheMachine, AClockThatCannotBeRightIsSaid)
{
    test::ManualClock clock;
    const FixedZone zone{0h};
    clock.moment.utc = core::UtcTime{};
    EXPECT_TRUE(checkClock(clock, zone).finding.contains(u"a year that cannot be"));
    clock.moment.utc = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};
    EXPECT_FALSE(checkClock(clock, zone).finding.contains(u"a year that cannot be"));
}

TEST_F(DoctorOnTheMachine, TheDatabaseIsLookedAtAndLeftAlone)
{
    const QString file = surroundings.dataFolder + QStringLiteral("/history.db");
    EXPECT_EQ(checkDatabase(surroundings).finding, u"Nothing was saved yet.");
    (void)openStorage(surroundings.dataFolder);
    EXPECT_TRUE(checkDatabase(surroundings).works);
    {
        const Storage held = openStorage(surroundings.dataFolder);
        EXPECT_FALSE(checkDatabase(surroundings).works);
        surroundings.running = true;
        EXPECT_TRUE(checkDatabase(surroundings).works);
    }
    QFile(file).setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther);
    EXPECT_EQ(checkDatabase(surroundings).finding, u"Others can read your history.");
    QFile(file).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile noise(file);
    ASSERT_TRUE(noise.open(QIODevice::WriteOnly));
    noise.write("no database");
    noise.close();
    EXPECT_EQ(checkDatabase(surroundings).finding, u"It cannot be read.");
}

TEST(DoctorTest, WhatDoesNotWorkIsToldWithTheWayToMendIt)
{
    std::ostringstream out;
    std::ostringstream err;
    const Check good{QStringLiteral("Bus"), true, QStringLiteral("There is one."), {}};
    const Check bad{QStringLiteral("Tray"), false, QStringLiteral("There is none."),
                    QStringLiteral("Add one.")};
    EXPECT_EQ(tellChecks({good}, {out, err}), ExitCode::Done);
    EXPECT_EQ(tellChecks({good, bad}, {out, err}), ExitCode::Failed);
    EXPECT_THAT(out.str(), HasSubstr("Bus: works. There is one.\n"
                                     "Tray: does not work. There is none.\n"
                                     "    Add one.\n"));
}

} // namespace
} // namespace unhunch

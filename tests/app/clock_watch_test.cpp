#include "app/adapters/clock/clock_watch.h"
#include "tests/support/manual_clock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <filesystem>
#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

struct ClockWatchTest : testing::Test {
    test::ManualClock clock;
    ClockWatch watch{clock};
    QSignalSpy slept{&watch, &ClockWatch::slept};
    QSignalSpy woke{&watch, &ClockWatch::woke};
    QSignalSpy stepped{&watch, &ClockWatch::stepped};
};

TEST_F(ClockWatchTest, AnAwakeMachineIsNoNews)
{
    clock.run(4h);
    watch.look();
    EXPECT_EQ(slept.size() + woke.size() + stepped.size(), 0);
}

TEST_F(ClockWatchTest, ASleepIsToldOnceWithBothItsEnds)
{
    clock.run(10min);
    const core::Moment asleep = clock.now();
    clock.sleep(8h);
    watch.look();
    watch.look();
    ASSERT_EQ(slept.size(), 1);
    ASSERT_EQ(woke.size(), 1);
    EXPECT_EQ(slept[0][0].value<core::Moment>(), asleep);
    EXPECT_EQ(woke[0][0].value<core::Moment>(), clock.now());
    EXPECT_EQ(stepped.size(), 0);
}

TEST_F(ClockWatchTest, AClockThatIsSetIsAStepAndNoSleep)
{
    clock.step(-1h);
    watch.look();
    EXPECT_EQ(stepped.size(), 1);
    EXPECT_EQ(slept.size(), 0);
}

// The wall clock of the machine is not ours to set, so the test asks the kernel whether it would
// tell: flags 03 are "absolute" and "cancel when the clock is set".
TEST_F(ClockWatchTest, TheKernelIsAskedToTellOfASetClock)
{
    bool found = false;
    for (const auto &entry : fs::directory_iterator("/proc/self/fd")) {
        std::error_code error;
        if (fs::read_symlink(entry, error) != "anon_inode:[timerfd]")
            continue;
        QFile info(QStringLiteral("/proc/self/fdinfo/")
                   + QString::fromStdString(entry.path().filename().string()));
        ASSERT_TRUE(info.open(QIODevice::ReadOnly));
        const QByteArray text = info.readAll();
        found |= text.contains("clockid: 0") && text.contains("settime flags: 03");
    }
    EXPECT_TRUE(found);
}

struct ZoneWatchTest : testing::Test {
    QTemporaryDir folder;
    QString link = folder.filePath(QStringLiteral("localtime"));

    void point(const QString &zone)
    {
        const QString next = folder.filePath(QStringLiteral("next"));
        ASSERT_TRUE(QFile::link(zone, next));
        fs::rename(next.toStdString(), link.toStdString());
    }
};

TEST_F(ZoneWatchTest, AReplacedLinkIsAChangeOfZone)
{
    point(QStringLiteral("/usr/share/zoneinfo/Europe/Berlin"));
    const ZoneWatch watch(link);
    QSignalSpy changed(&watch, &ZoneWatch::changed);
    point(QStringLiteral("/usr/share/zoneinfo/Asia/Tokyo"));
    EXPECT_TRUE(changed.wait(1000));
    point(QStringLiteral("/usr/share/zoneinfo/Pacific/Apia"));
    EXPECT_TRUE(changed.wait(1000));
}

TEST_F(ZoneWatchTest, AZoneThatComesLateIsSeen)
{
    const ZoneWatch watch(link);
    QSignalSpy changed(&watch, &ZoneWatch::changed);
    point(QStringLiteral("/usr/share/zoneinfo/Asia/Tokyo"));
    EXPECT_TRUE(changed.wait(1000));
}

TEST_F(ZoneWatchTest, OtherFilesOfTheFolderAreNoNews)
{
    point(QStringLiteral("/usr/share/zoneinfo/Europe/Berlin"));
    const ZoneWatch watch(link);
    QSignalSpy changed(&watch, &ZoneWatch::changed);
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/null"), folder.filePath(QStringLiteral("other"))));
    point(QStringLiteral("/usr/share/zoneinfo/Asia/Tokyo"));
    ASSERT_TRUE(changed.wait(1000));
    EXPECT_EQ(changed.size(), 1);
}

} // namespace
} // namespace unhunch

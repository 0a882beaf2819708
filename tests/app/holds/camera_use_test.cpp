#include "app/adapters/holds/camera_use.h"
#include "tests/support/held.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

/// A folder with a "camera" that programs open.
struct CameraUseTest : testing::Test {
    QTemporaryDir devices;
    core::HoldSettings settings{};
    QProcess program;

    void SetUp() override { plugIn(QStringLiteral("video0")); }
    void TearDown() override { stop(); }

    void plugIn(const QString &name) const
    {
        QFile file(devices.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    void open(const QString &name)
    {
        open(program, QStringLiteral("sleep"), {QStringLiteral("60")}, name);
    }
    void open(QProcess &process, const QString &command, const QStringList &words,
              const QString &name) const
    {
        process.setStandardInputFile(devices.filePath(name));
        process.start(command, words);
        ASSERT_TRUE(process.waitForStarted());
    }
    void stop()
    {
        program.kill();
        program.waitForFinished();
    }
};

TEST_F(CameraUseTest, AProgramThatHasTheCameraOpenIsNamedUntilItClosesIt)
{
    CameraUse camera(settings, devices.path(), 50ms);
    test::Held held(camera);
    open(QStringLiteral("video0"));
    ASSERT_TRUE(held.begins());
    EXPECT_EQ(held.now()->kind, core::HoldKind::Camera);
    EXPECT_EQ(held.by(), "sleep");
    stop();
    EXPECT_TRUE(held.ends());
}

TEST_F(CameraUseTest, AProgramThatHadItOpenBeforeIsSeen)
{
    open(QStringLiteral("video0"));
    CameraUse camera(settings, devices.path(), 50ms);
    test::Held held(camera);
    EXPECT_TRUE(held.begins());
}

TEST_F(CameraUseTest, ALookThatDoesNotLastCountsForNothing)
{
    CameraUse camera(settings, devices.path(), 50ms);
    test::Held held(camera);
    open(QStringLiteral("video0"));
    QCoreApplication::processEvents();
    stop();
    EXPECT_EQ(held.count(), 0U);
    open(QStringLiteral("video0")); // which proves that the first one was looked at
    EXPECT_TRUE(held.begins());
    EXPECT_EQ(held.count(), 1U);
}

TEST_F(CameraUseTest, ACameraThatIsPluggedInLaterIsFollowed)
{
    CameraUse camera(settings, devices.path(), 50ms);
    test::Held held(camera);
    plugIn(QStringLiteral("video1"));
    QCoreApplication::processEvents();
    open(QStringLiteral("video1"));
    EXPECT_TRUE(held.begins());
}

TEST_F(CameraUseTest, AnExceptionHoldsNothing)
{
    settings.exceptions = {"Sleep"};
    open(QStringLiteral("video0"));
    CameraUse camera(settings, devices.path(), 50ms);
    test::Held held(camera);
    QProcess other; // which proves that the first one was looked at
    open(other, QStringLiteral("tail"), {QStringLiteral("-f"), QStringLiteral("/dev/null")},
         QStringLiteral("video0"));
    EXPECT_TRUE(held.begins());
    EXPECT_EQ(held.by(), "tail");
    EXPECT_EQ(held.count(), 1U);
    other.kill();
    other.waitForFinished();
}

} // namespace
} // namespace unhunch

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
        program.setStandardInputFile(devices.filePath(name));
        program.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        ASSERT_TRUE(program.waitForStarted());
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
    CameraUse camera(settings, devices.path(), 200ms);
    const test::Held held(camera);
    open(QStringLiteral("video0"));
    stop();
    EXPECT_FALSE(QTest::qWaitFor([&held] { return held.count() > 0; }, 400));
}

TEST_F(CameraUseTest, ACameraThatIsPluggedInLaterIsFollowed)
{
    CameraUse camera(settings, devices.path(), 50ms);
    test::Held held(camera);
    plugIn(QStringLiteral("video1"));
    QTest::qWait(20);
    open(QStringLiteral("video1"));
    EXPECT_TRUE(held.begins());
}

TEST_F(CameraUseTest, AnExceptionHoldsNothing)
{
    settings.exceptions = {"Sleep"};
    CameraUse camera(settings, devices.path(), 50ms);
    const test::Held held(camera);
    open(QStringLiteral("video0"));
    EXPECT_FALSE(QTest::qWaitFor([&held] { return held.count() > 0; }, 300));
}

} // namespace
} // namespace unhunch

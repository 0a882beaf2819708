#include "app/adapters/sound/sound_helper.h"
#include "tests/support/fake_helper.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

constexpr int kLongEnoughToStart = 100; // ms

struct SoundHelperTest : testing::Test {
    test::FakeHelper fake{};
    SoundHelper sound{fake.command()};

    [[nodiscard]] bool isStarted() const
    {
        return QTest::qWaitFor([this] { return !fake.started().isEmpty(); }, kLongEnoughToStart);
    }
};

TEST_F(SoundHelperTest, AReminderIsPlayedAtItsVolume)
{
    sound.setVolume(0.5);
    EXPECT_FALSE(isStarted());
    sound.play(core::Cue::Reminder);
    EXPECT_TRUE(fake.isAsked({QStringLiteral("play reminder 0.5")}));
}

TEST_F(SoundHelperTest, ASessionIsPreparedFor)
{
    sound.prepare();
    ASSERT_TRUE(fake.isAsked({QStringLiteral("prepare")}));
    sound.play(core::Cue::RepUp);
    EXPECT_TRUE(fake.isAsked({QStringLiteral("prepare"), QStringLiteral("play rep-up 1")}));
}

TEST_F(SoundHelperTest, AtNoVolumeNothingIsStarted)
{
    sound.setVolume(0.0);
    sound.prepare();
    sound.play(core::Cue::Go);
    EXPECT_FALSE(isStarted());
    sound.setVolume(0.5);
    EXPECT_TRUE(fake.isAsked({QStringLiteral("prepare")}));
}

TEST(SoundPartTest, WithoutASoundServerItSaysSo)
{
    QProcess part;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:/nonexistent/pulse"));
    part.setProcessEnvironment(environment);
    part.start(QStringLiteral(UNHUNCH_PROGRAM),
               {QStringLiteral("--helper"), QStringLiteral("sound")});
    ASSERT_TRUE(part.waitForFinished());
    EXPECT_EQ(part.readAllStandardOutput(), "no device\n");
}

} // namespace
} // namespace unhunch

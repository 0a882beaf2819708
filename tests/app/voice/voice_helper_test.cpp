#include "app/adapters/voice/voice_helper.h"
#include "tests/support/fake_helper.h"

#include <QProcess>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct VoiceHelperTest : testing::Test {
    test::FakeHelper fake{};
    VoiceHelper voice{fake.command()};
};

TEST_F(VoiceHelperTest, WhatIsSaidIsOneLineWithItsVolume)
{
    voice.setVolume(0.25);
    voice.say({"Wall slides.\n12, slow.", 1min});
    EXPECT_TRUE(fake.isAsked({QStringLiteral("say 0.25 Wall slides. 12, slow.")}));
}

TEST_F(VoiceHelperTest, TheEngineIsMadeBeforeItIsNeeded)
{
    voice.prepare();
    EXPECT_TRUE(fake.isAsked({QStringLiteral("prepare")}));
}

TEST_F(VoiceHelperTest, WithoutVolumeNothingIsSaid)
{
    voice.setVolume(0.0);
    voice.prepare();
    voice.say({"Go", 1min});
    voice.hush();
    voice.setVolume(1.0);
    voice.say({"2", 1min});
    EXPECT_TRUE(fake.isAsked({QStringLiteral("prepare"), QStringLiteral("say 1 2")}));
}

TEST_F(VoiceHelperTest, OnlyTheLatestSentenceWaits)
{
    voice.say({"two", 1min}); // while it starts
    voice.say({"three", 1min});
    EXPECT_TRUE(fake.isAsked({QStringLiteral("say 1 three")}));
}

TEST_F(VoiceHelperTest, HushTakesBackWhatWaits)
{
    voice.say({"one", 1min});
    voice.hush();
    EXPECT_TRUE(fake.isAsked({QStringLiteral("hush")}));
    voice.say({"two", 1min});
    EXPECT_TRUE(fake.isAsked({QStringLiteral("hush"), QStringLiteral("say 1 two")}));
}

TEST_F(VoiceHelperTest, NobodyIsHushedWhoWasNotStarted)
{
    voice.hush();
    EXPECT_FALSE(QTest::qWaitFor([this] { return !fake.started().isEmpty(); }, 100));
}

TEST_F(VoiceHelperTest, WhatIsMissingIsToldOnceAndByName)
{
    QStringList told;
    for (const char *missing : {"engine", "part", "language", "end"}) {
        VoiceHelper silent(fake.command(QStringLiteral("echo no %1").arg(QLatin1String(missing))));
        QSignalSpy problems(&silent, &VoiceHelper::problemFound);
        silent.prepare();
        ASSERT_TRUE(problems.wait());
        silent.release();
        silent.prepare(); // fails again
        EXPECT_FALSE(problems.wait(100));
        EXPECT_EQ(problems.count(), 1);
        told << problems.first().first().toString();
    }
    EXPECT_TRUE(told[0].contains(u"No speech engine"));
    EXPECT_EQ(told[0], told[1]);
    EXPECT_TRUE(told[2].contains(u"language"));
    EXPECT_TRUE(told[3].contains(u"does not answer"));
}

#ifdef UNHUNCH_VOICE
struct VoicePart : testing::Test {
    QProcess part{};

    void start(const QString &language)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SPEECHD_ADDRESS"),
                           QStringLiteral("unix_socket:/nonexistent/speechd.sock"));
        environment.insert(QStringLiteral("SPEECHD_CMD"),
                           QStringLiteral("/nonexistent/speech-dispatcher"));
        environment.insert(QStringLiteral("PULSE_SERVER"),
                           QStringLiteral("unix:/nonexistent/pulse"));
        part.setProcessEnvironment(environment);
        part.start(QStringLiteral(UNHUNCH_PROGRAM),
                   {QStringLiteral("--helper"), QStringLiteral("voice"), language});
    }
};

TEST_F(VoicePart, WithoutASpeechServerItSaysSo)
{
    start(QStringLiteral("mi")); // which none of the engines without a server speaks
    part.write("say 1 Go\n");
    ASSERT_TRUE(part.waitForFinished());
    const auto answers = part.readAllStandardOutput();
    EXPECT_TRUE(answers == "ok\nno engine\n" || answers == "ok\nno language\n") << answers.data();
}

TEST_F(VoicePart, EndsWithItsInput)
{
    start(QStringLiteral("en"));
    ASSERT_TRUE(part.waitForReadyRead());
    part.closeWriteChannel();
    ASSERT_TRUE(part.waitForFinished());
    EXPECT_EQ(part.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(part.exitCode(), 0);
    EXPECT_EQ(part.readAllStandardOutput(), "ok\n");
}

TEST_F(VoicePart, GivesUpWhatItDoesNotUnderstand)
{
    start(QStringLiteral("en"));
    part.write("sing\n");
    ASSERT_TRUE(part.waitForFinished());
    EXPECT_EQ(part.readAllStandardOutput(), "ok\nno word\n");
}
#endif

} // namespace
} // namespace unhunch

#include "app/adapters/process/plugins.h"
#include "app/adapters/voice/lazy_voice.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <gtest/gtest.h>
#include <mutex>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

/// What a fake engine was told, and how it behaves; outlives the thread it is used on.
struct Engine {
    void note(const QString &what)
    {
        const std::scoped_lock lock(m_mutex);
        m_said << what;
    }
    QStringList said() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_said;
    }

    std::atomic<Speaker::Health> health{Speaker::Health::Good};
    std::atomic<int> made{0};
    std::atomic<bool> hangs{false};
    QSemaphore entered{0};
    QSemaphore goOn{0};

private:
    mutable std::mutex m_mutex;
    QStringList m_said;
};

class FakeSpeaker final : public Speaker
{
public:
    explicit FakeSpeaker(Engine &engine)
        : m_engine(engine)
    {
        ++m_engine.made;
    }

    Health prepare() override
    {
        if (m_engine.hangs) {
            m_engine.entered.release();
            m_engine.goOn.acquire();
        }
        return m_engine.health;
    }
    Health say(const QString &text, double volume) override
    {
        m_engine.note(QStringLiteral("%1 at %2").arg(text).arg(volume));
        return m_engine.health;
    }
    void hush() override { m_engine.note(QStringLiteral("hush")); }

private:
    Engine &m_engine;
};

struct LazyVoiceTest : testing::Test {
    Engine engine{};
    LazyVoice voice{[this] { return std::make_unique<FakeSpeaker>(engine); }};
    QSignalSpy problems{&voice, &LazyVoice::problemFound};

    void say(const char *text) { voice.say({text, 1min}); }
    bool hears(const QStringList &all)
    {
        return QTest::qWaitFor([&] { return engine.said() == all; });
    }
};

TEST_F(LazyVoiceTest, NothingIsMadeBeforeItIsNeeded)
{
    EXPECT_EQ(engine.made, 0);
    voice.prepare();
    ASSERT_TRUE(QTest::qWaitFor([this] { return engine.made == 1; }));
    EXPECT_TRUE(engine.said().isEmpty());
}

TEST_F(LazyVoiceTest, WhatIsSaidIsHeardAtItsVolume)
{
    voice.setVolume(0.25);
    say("Go");
    EXPECT_TRUE(hears({QStringLiteral("Go at 0.25")}));
    EXPECT_EQ(engine.made, 1);
}

TEST_F(LazyVoiceTest, WithoutVolumeNothingIsMade)
{
    voice.setVolume(0.0);
    voice.prepare();
    say("Go");
    voice.setVolume(1.0);
    say("2");
    EXPECT_TRUE(hears({QStringLiteral("2 at 1")}));
}

TEST_F(LazyVoiceTest, WhileTheEngineHangsTheCallerGoesOnAndOnlyTheLatestSentenceWaits)
{
    engine.hangs = true;
    say("one");
    engine.entered.acquire();
    say("two");
    say("three");
    engine.hangs = false;
    engine.goOn.release();
    EXPECT_TRUE(hears({QStringLiteral("one at 1"), QStringLiteral("three at 1")}));
}

TEST_F(LazyVoiceTest, WhatComesTooLateIsNotSaid)
{
    voice.say({"late", 0ms});
    say("in time");
    EXPECT_TRUE(hears({QStringLiteral("in time at 1")}));
}

TEST_F(LazyVoiceTest, HushTakesBackWhatWaits)
{
    engine.hangs = true;
    say("one");
    engine.entered.acquire();
    say("two");
    voice.hush();
    engine.hangs = false;
    engine.goOn.release();
    EXPECT_TRUE(hears({QStringLiteral("one at 1"), QStringLiteral("hush")}));
    say("three");
    EXPECT_TRUE(
        hears({QStringLiteral("one at 1"), QStringLiteral("hush"), QStringLiteral("three at 1")}));
}

TEST_F(LazyVoiceTest, AProblemIsToldOnce)
{
    for (const auto health : {Speaker::Health::NoEngine, Speaker::Health::NoLanguage,
                              Speaker::Health::Stuck, Speaker::Health::NoEngine}) {
        engine.health = health;
        say("Go");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !problems.isEmpty(); }));
    }
    engine.health = Speaker::Health::Good;
    say("better");
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return engine.said().contains(QStringLiteral("better at 1")); }));
    EXPECT_EQ(problems.count(), 1);
}

TEST(LazyVoicePluginTest, WithoutThePluginItIsSilentAndSaysSo)
{
    const QTemporaryDir nothing;
    LazyVoice voice(speakerFromPlugin({nothing.path()}, QStringLiteral("en")));
    QSignalSpy problems(&voice, &LazyVoice::problemFound);
    voice.prepare();
    EXPECT_TRUE(problems.wait());
}

#ifdef UNHUNCH_VOICE
TEST(LazyVoicePluginTest, WithoutASpeechServerNothingHangs)
{
    qputenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/speechd.sock");
    qputenv("SPEECHD_CMD", "/nonexistent/speech-dispatcher");
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");
    // Qt TextToSpeech warns of what is missing; here that is the point.
    const QtMessageHandler handler = qInstallMessageHandler([](auto, auto &, auto &) {});
    {
        // A language that none of the engines without a server speaks.
        LazyVoice voice(
            speakerFromPlugin({QStringLiteral(UNHUNCH_PLUGIN_DIR)}, QStringLiteral("mi")));
        QSignalSpy problems(&voice, &LazyVoice::problemFound);
        voice.say({"Go", 1min});
        EXPECT_TRUE(problems.wait());
    }
    qInstallMessageHandler(handler);
    for (const char *name : {"SPEECHD_ADDRESS", "SPEECHD_CMD", "PULSE_SERVER"})
        qunsetenv(name);
}
#endif

} // namespace
} // namespace unhunch

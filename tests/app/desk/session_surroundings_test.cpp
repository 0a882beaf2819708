#include "app/desk/session_surroundings.h"
#include "tests/app/session_fixture.h"
#include "tests/support/fake_service.h"
#include "tests/support/in_memory_session_log.h"
#include "tests/support/manual_clock.h"
#include "tests/support/private_bus.h"
#include "tests/support/recording_cues.h"
#include "tests/support/recording_voice.h"

#include <QDBusVariant>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct SessionSurroundingsTest : testing::Test {
    test::PrivateBus bus;
    QString music = QStringLiteral("Playing");
    test::FakeService screenSaver{bus.connect(), QStringLiteral("org.freedesktop.ScreenSaver"),
                                  QStringLiteral("/org/freedesktop/ScreenSaver"),
                                  [](const QDBusMessage &call) { return call.createReply(1U); }};
    test::FakeService player{bus.connect(), QStringLiteral("org.mpris.MediaPlayer2.music"),
                             QStringLiteral("/org/mpris/MediaPlayer2"),
                             [this](const QDBusMessage &call) { return answer(call); }};
    test::ManualClock clock{};
    core::InMemorySessionLog log{};
    test::RecordingCues cues{};
    test::RecordingVoice voice{};
    DisplayInhibitor display{bus.connect()};
    MediaPlayers media{bus.connect()};
    GuidedSession session{clock, log, cues, scriptOf("desk-reset"), {}};

    QDBusMessage answer(const QDBusMessage &call)
    {
        if (call.member() == u"Pause")
            music = QStringLiteral("Paused");
        if (call.member() == u"Play")
            music = QStringLiteral("Playing");
        return call.member() == u"Get" ? call.createReply(QVariant::fromValue(QDBusVariant(music)))
                                       : call.createReply();
    }
    SessionSurroundings with(const core::SessionSettings &settings)
    {
        return SessionSurroundings({display, media, cues, voice}, settings);
    }
    bool asks(const QString &method, std::size_t times)
    {
        return QTest::qWaitFor([&] { return screenSaver.callsOf(method).size() == times; });
    }
};

TEST_F(SessionSurroundingsTest, SoundsAndVoiceAreWokenBeforeTheFirstIsDueAndMayGoAfterTheLast)
{
    SessionSurroundings surroundings = with({});
    surroundings.expect(true);
    EXPECT_TRUE(cues.prepared);
    EXPECT_TRUE(voice.prepared);
    EXPECT_TRUE(cues.played.empty());
    surroundings.expect(false);
    EXPECT_FALSE(cues.prepared);
    EXPECT_FALSE(voice.prepared);
}

TEST_F(SessionSurroundingsTest, TheDisplayStaysOnOnlyWhileTimeCounts)
{
    SessionSurroundings surroundings = with({});
    surroundings.follow(session);
    session.start();
    ASSERT_TRUE(asks(QStringLiteral("Inhibit"), 1));
    session.pause();
    ASSERT_TRUE(asks(QStringLiteral("UnInhibit"), 1));
    session.resume();
    ASSERT_TRUE(asks(QStringLiteral("Inhibit"), 2));
    clock.run(10min);
    session.catchUp();
    EXPECT_TRUE(asks(QStringLiteral("UnInhibit"), 2));
}

TEST_F(SessionSurroundingsTest, MediaWaitsFromTheBeginningToTheEnd)
{
    SessionSurroundings surroundings = with({100, 100, 100, false, true});
    surroundings.follow(session);
    session.start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return music == u"Paused"; }));
    session.pause();
    ASSERT_TRUE(asks(QStringLiteral("UnInhibit"), 1));
    EXPECT_EQ(music, QStringLiteral("Paused")) << "a pause is no reason for music";
    session.stop();
    EXPECT_TRUE(QTest::qWaitFor([this] { return music == u"Playing"; }));
}

TEST_F(SessionSurroundingsTest, MediaPlaysOnUnlessTheUserWantsItToWait)
{
    SessionSurroundings surroundings = with({});
    surroundings.follow(session);
    session.start();
    ASSERT_TRUE(asks(QStringLiteral("Inhibit"), 1));
    EXPECT_TRUE(player.calls.empty());
}

TEST_F(SessionSurroundingsTest, EverythingIsAsLoudAsTheSettingsSay)
{
    SessionSurroundings surroundings = with({50, 100, 60, true, false});
    EXPECT_DOUBLE_EQ(cues.volume, 0.5);
    EXPECT_DOUBLE_EQ(voice.volume, 0.3);
    surroundings.setMuted(true);
    EXPECT_EQ(cues.volume, 0.0);
    EXPECT_EQ(voice.volume, 0.0);
    surroundings.setMuted(false);
    EXPECT_DOUBLE_EQ(cues.volume, 0.5);
}

} // namespace
} // namespace unhunch

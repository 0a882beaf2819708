#include "app/adapters/media/media_players.h"
#include "tests/support/fake_service.h"
#include "tests/support/private_bus.h"

#include <QDBusVariant>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace unhunch {
namespace {

const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlaying = QStringLiteral("Playing");
const QString kPaused = QStringLiteral("Paused");
const QString kStopped = QStringLiteral("Stopped");

/// A player as the MPRIS specification has it: pausing what does not play has no effect.
class FakePlayer
{
public:
    FakePlayer(test::PrivateBus &bus, const QString &name, QString status)
        : m_bus(bus.connect())
        , m_status(std::move(status))
        , m_service(m_bus, QStringLiteral("org.mpris.MediaPlayer2.") + name, kPath,
                    [this](const QDBusMessage &call) { return answer(call); })
    {}

    bool slow{false};
    std::optional<QDBusMessage> unanswered{};

    [[nodiscard]] const QString &status() const { return m_status; }
    [[nodiscard]] std::size_t calls(const QString &method) const
    {
        return m_service.callsOf(method).size();
    }
    void setStatus(const QString &status)
    {
        m_status = status;
        m_service.tell(QStringLiteral("org.freedesktop.DBus.Properties"),
                       QStringLiteral("PropertiesChanged"),
                       {QStringLiteral("org.mpris.MediaPlayer2.Player"),
                        QVariantMap{{QStringLiteral("PlaybackStatus"), status}}, QStringList{}});
    }

    void answerLate()
    {
        slow = false;
        m_bus.send(*unanswered);
    }

private:
    std::optional<QDBusMessage> answer(const QDBusMessage &call)
    {
        if (call.member() == u"Get")
            return call.createReply(QVariant::fromValue(QDBusVariant(m_status)));
        if (call.member() == u"Pause" && m_status == kPlaying)
            setStatus(kPaused);
        if (call.member() == u"Play")
            setStatus(kPlaying);
        if (!slow)
            return call.createReply();
        unanswered = call.createReply();
        return std::nullopt;
    }

    QDBusConnection m_bus;
    QString m_status;
    test::FakeService m_service;
};

struct MediaPlayersTest : testing::Test {
    test::PrivateBus bus;
    std::unique_ptr<FakePlayer> music =
        std::make_unique<FakePlayer>(bus, QStringLiteral("music"), kPlaying);
    FakePlayer film{bus, QStringLiteral("film.instance7"), kPaused};
    FakePlayer radio{bus, QStringLiteral("radio"), kStopped};
    MediaPlayers players{bus.connect()};

    static bool becomes(const FakePlayer &player, const QString &status)
    {
        return QTest::qWaitFor([&] { return player.status() == status; });
    }
    void pauseTheMusic()
    {
        players.pause();
        ASSERT_TRUE(becomes(*music, kPaused));
        bus.settle();
    }
};

TEST_F(MediaPlayersTest, OnlyWhatPlaysIsPaused)
{
    pauseTheMusic();
    EXPECT_EQ(music->calls(QStringLiteral("Pause")), 1U);
    EXPECT_EQ(film.calls(QStringLiteral("Pause")), 0U);
    EXPECT_EQ(radio.calls(QStringLiteral("Pause")), 0U);
}

TEST_F(MediaPlayersTest, WhatWasPausedGoesOnAfterwardsAndNothingElse)
{
    pauseTheMusic();
    players.resume();
    EXPECT_TRUE(becomes(*music, kPlaying));
    bus.settle();
    EXPECT_EQ(film.calls(QStringLiteral("Play")), 0U);
    EXPECT_EQ(radio.calls(QStringLiteral("Play")), 0U);
}

TEST_F(MediaPlayersTest, WhatTheUserPlayedAndPausedInTheMeantimeStaysPaused)
{
    pauseTheMusic();
    music->setStatus(kPlaying);
    bus.settle();
    music->setStatus(kPaused);
    bus.settle();
    players.resume();
    bus.settle();
    EXPECT_EQ(music->calls(QStringLiteral("Play")), 0U);
}

TEST_F(MediaPlayersTest, WhatTheUserStoppedInTheMeantimeStaysStopped)
{
    pauseTheMusic();
    music->setStatus(kStopped);
    bus.settle();
    players.resume();
    bus.settle();
    EXPECT_EQ(music->calls(QStringLiteral("Play")), 0U);
}

TEST_F(MediaPlayersTest, APlayerThatWasStartedAnewIsAnotherOne)
{
    pauseTheMusic();
    music.reset();
    music = std::make_unique<FakePlayer>(bus, QStringLiteral("music"), kPaused);
    players.resume();
    bus.settle();
    EXPECT_EQ(music->calls(QStringLiteral("Play")), 0U);
}

TEST_F(MediaPlayersTest, AStandInForOtherPlayersIsLeftAlone)
{
    const FakePlayer standIn(bus, QStringLiteral("playerctld"), kPlaying);
    pauseTheMusic();
    EXPECT_EQ(standIn.calls(QStringLiteral("Pause")), 0U);
}

TEST_F(MediaPlayersTest, ASessionThatEndsBeforeAPlayerAnswersLeavesItPlaying)
{
    music->slow = true;
    players.pause();
    ASSERT_TRUE(QTest::qWaitFor([this] { return music->unanswered.has_value(); }));
    players.resume();
    music->answerLate();
    EXPECT_TRUE(becomes(*music, kPlaying));
}

TEST_F(MediaPlayersTest, ResumingWithoutAPauseDoesNothing)
{
    players.resume();
    bus.settle();
    EXPECT_EQ(film.calls(QStringLiteral("Play")), 0U);
}

TEST_F(MediaPlayersTest, WithoutABusNothingHappens)
{
    MediaPlayers lonely{QDBusConnection(QStringLiteral("no such bus"))};
    lonely.pause();
    lonely.resume();
}

} // namespace
} // namespace unhunch

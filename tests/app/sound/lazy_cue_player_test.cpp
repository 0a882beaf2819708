#include "app/adapters/sound/lazy_cue_player.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

constexpr int kLongEnoughToLook = 100; // ms; looking into an empty folder takes one

class LazyCuePlayerTest : public testing::Test
{
protected:
    QTemporaryDir m_dir;
    LazyCuePlayer m_player{{m_dir.path()}};
    QSignalSpy m_problems{&m_player, &LazyCuePlayer::problemFound};
};

TEST_F(LazyCuePlayerTest, WithoutThePluginItIsSilentAndSaysSoOnce)
{
    EXPECT_TRUE(m_player.problem().isEmpty()) << "nothing is tried before the first sound";
    m_player.play(core::Cue::Reminder);
    m_player.play(core::Cue::Go);
    ASSERT_TRUE(m_problems.wait());
    EXPECT_FALSE(m_problems.wait(kLongEnoughToLook));
    EXPECT_EQ(m_problems.count(), 1);
    EXPECT_FALSE(m_player.problem().isEmpty());
}

TEST_F(LazyCuePlayerTest, AFileThatIsNoPluginHarmsNothing)
{
    QFile file(m_dir.filePath(QStringLiteral("libunhunch_sound.so")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a library");
    file.close();
    m_player.play(core::Cue::Reminder);
    EXPECT_TRUE(m_problems.wait());
}

TEST_F(LazyCuePlayerTest, AtNoVolumeNothingIsLoaded)
{
    m_player.setVolume(0.0);
    m_player.play(core::Cue::Reminder);
    EXPECT_FALSE(m_problems.wait(kLongEnoughToLook));
    m_player.setVolume(0.5);
    m_player.play(core::Cue::Reminder);
    EXPECT_TRUE(m_problems.wait());
}

TEST_F(LazyCuePlayerTest, PreparesUnlessItIsMuted)
{
    m_player.setVolume(0.0);
    m_player.prepare();
    EXPECT_FALSE(m_problems.wait(kLongEnoughToLook));
    m_player.setVolume(0.5);
    m_player.prepare();
    EXPECT_TRUE(m_problems.wait());
}

TEST(SoundPluginTest, WithoutASoundServerNothingHangs)
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");
    // Qt Multimedia warns of what is missing; here that is the point.
    const QtMessageHandler handler = qInstallMessageHandler([](auto, auto &, auto &) {});
    {
        LazyCuePlayer player({QStringLiteral(UNHUNCH_PLUGIN_DIR)});
        QSignalSpy problems(&player, &LazyCuePlayer::problemFound);
        for (int cue = 0; cue <= static_cast<int>(core::Cue::Reminder); ++cue)
            player.play(static_cast<core::Cue>(cue));
        EXPECT_TRUE(problems.wait());
        EXPECT_TRUE(player.problem().contains(u"device")) << player.problem().toStdString();
    }
    qInstallMessageHandler(handler);
    qunsetenv("PULSE_SERVER");
}

} // namespace
} // namespace unhunch

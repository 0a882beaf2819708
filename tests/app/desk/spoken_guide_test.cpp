#include "app/desk/spoken_guide.h"
#include "tests/app/session_fixture.h"
#include "tests/support/in_memory_session_log.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_cues.h"
#include "tests/support/recording_voice.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr core::LogicalDay kToday{std::chrono::days{20000}};

core::SessionEntry occasion(core::LogicalDay day)
{
    core::SessionEntry entry;
    entry.occurrence = {day, core::Slot::DeskReset, 1};
    return entry;
}

struct SpokenGuideTest : testing::Test {
    test::ManualClock clock{};
    core::InMemorySessionLog log{};
    test::RecordingCues cues{};
    test::RecordingVoice voice{};
    SpokenGuide guide{{catalogue(), log, voice}};
    std::unique_ptr<GuidedSession> session{};

    void begin(const std::string &routine)
    {
        session =
            std::make_unique<GuidedSession>(clock, log, cues, scriptOf(routine), occasion(kToday));
        guide.follow(*session);
        session->start();
        QCoreApplication::processEvents();
    }
    void run(std::chrono::milliseconds length)
    {
        for (auto left = length; left > 0ms; left -= 100ms) {
            clock.run(100ms);
            session->catchUp();
            QCoreApplication::processEvents();
        }
    }
    /// A session of an earlier day is in the log.
    void remember(std::chrono::days ago)
    {
        core::SessionEntry entry = occasion(kToday - ago);
        entry.uuid = "earlier";
        ASSERT_TRUE(log.begin(entry));
    }
};

TEST_F(SpokenGuideTest, OneWhoKnowsThePostureIsNotToldIt)
{
    remember(10 * std::chrono::days{1});
    begin("desk-reset");
    EXPECT_TRUE(voice.said.empty());
}

TEST_F(SpokenGuideTest, AWholeResetIsSpoken)
{
    remember(10 * std::chrono::days{1});
    begin("desk-reset");
    run(200s);
    EXPECT_THAT(voice.said, ElementsAre("Wall slides. 12, slow.", "Go", "2", "3", "4", "5", "6",
                                        "10", "11", "12", "Next: Belly breathing. 5 breaths.",
                                        "Breathe in", "Breathe out", "Done. Nice work."));
}

TEST_F(SpokenGuideTest, WhatBelongsToOneMomentIsOneSentence)
{
    begin("after-work-strength");
    run(2min);
    EXPECT_THAT(voice.said, Contains(HasSubstr("And release. Switch to the left")));
}

TEST_F(SpokenGuideTest, APauseIsQuiet)
{
    begin("desk-reset");
    run(20s);
    session->pause();
    EXPECT_EQ(voice.hushed, 1);
    const auto before = voice.said.size();
    run(60s);
    EXPECT_EQ(voice.said.size(), before);
}

TEST_F(SpokenGuideTest, ASessionThatIsLeftEndsQuietly)
{
    begin("desk-reset");
    run(20s);
    session->stop();
    QCoreApplication::processEvents();
    EXPECT_EQ(voice.hushed, 1);
    EXPECT_THAT(voice.said, Not(Contains("Done. Nice work.")));
}

TEST_F(SpokenGuideTest, ThePostureIsSpokenInTheFirstWeekAndAfterWeeksAway)
{
    begin("desk-reset");
    EXPECT_THAT(voice.said, Contains(HasSubstr("Shoulders down")));
    voice.said.clear();
    remember(60 * std::chrono::days{1});
    begin("desk-reset");
    EXPECT_THAT(voice.said, Contains(HasSubstr("Shoulders down")));
}

} // namespace
} // namespace unhunch

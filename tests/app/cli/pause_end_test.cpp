#include "app/adapters/zone/zone_files.h"
#include "app/cli/pause_end.h"

#include <gtest/gtest.h>
#include <vector>

namespace unhunch {
namespace {

using namespace std::chrono;

class PauseEndTest : public testing::Test
{
protected:
    /// Monday, 09:00 in Berlin, in winter.
    static constexpr core::UtcTime kNow{sys_days{2026y / March / 2} + 8h};

    core::Result<PauseEnd> read(const std::vector<std::string> &words,
                                core::UtcTime now = kNow) const
    {
        return pauseEnd(words, now, *m_zone);
    }

    ZoneFiles m_zones{};
    std::unique_ptr<core::Zone> m_zone{m_zones.find("Europe/Berlin")};
};

TEST_F(PauseEndTest, WithoutWordsItLastsUntilResumed)
{
    EXPECT_EQ(*read({}), PauseEnd{UntilResumed{}});
}

TEST_F(PauseEndTest, ALengthCountsFromNow)
{
    EXPECT_EQ(*read({"1h"}), PauseEnd{core::UtcTime{kNow + 1h}});
    EXPECT_EQ(*read({"2d"}), PauseEnd{core::UtcTime{kNow + 48h}});
}

TEST_F(PauseEndTest, AClockTimeIsTheNextOne)
{
    EXPECT_EQ(*read({"until", "14:00"}), PauseEnd{core::UtcTime{kNow + 5h}});
    EXPECT_EQ(*read({"until", "9:30"}), PauseEnd{core::UtcTime{kNow + 30min}});
    EXPECT_EQ(*read({"until", "08:00"}), PauseEnd{core::UtcTime{kNow + 23h}});
    EXPECT_EQ(*read({"until", "09:00"}), PauseEnd{core::UtcTime{kNow + 24h}});
}

TEST_F(PauseEndTest, ATimeThatTheNightSkipsIsTheFirstAfterIt)
{
    constexpr core::UtcTime kEvening{sys_days{2026y / March / 28} + 20h};
    EXPECT_EQ(*read({"until", "02:30"}, kEvening),
              PauseEnd{core::UtcTime{sys_days{2026y / March / 29} + 1h}});
}

TEST_F(PauseEndTest, TomorrowIsTheProgramsToSay)
{
    EXPECT_EQ(*read({"tomorrow"}), PauseEnd{UntilTomorrow{}});
}

TEST_F(PauseEndTest, NonsenseIsRefusedInOneSentence)
{
    const std::vector<std::vector<std::string>> nonsense{{"soon"},
                                                         {"-1h"},
                                                         {"0m"},
                                                         {"30s"},
                                                         {"until"},
                                                         {"until", "25:00"},
                                                         {"until", "noon"},
                                                         {"1h", "2h"},
                                                         {"tomorrow", "14:00"},
                                                         {""}};
    for (const auto &words : nonsense) {
        const auto end = read(words);
        ASSERT_FALSE(end) << (words.empty() ? "" : words.front());
        EXPECT_EQ(end.error().message,
                  "A pause takes a length such as 1h, \"until 14:00\" or \"tomorrow\"; without "
                  "any, it lasts until you resume.");
    }
}

} // namespace
} // namespace unhunch

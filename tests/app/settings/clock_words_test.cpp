#include "app/presentation/clock_words.h"

#include <gtest/gtest.h>
#include <optional>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);

std::optional<core::ClockTime> read(const char *text, const QLocale &locale = kBritish)
{
    return clockFromWords(QString::fromLatin1(text), locale);
}

TEST(ClockWordsTest, AreReadAsTheyAreWritten)
{
    for (const QLocale &locale : {kBritish, kAmerican, QLocale::c()})
        for (core::ClockTime at{0}; at < 24h; at += 7min)
            EXPECT_EQ(clockFromWords(clockWords(at, locale), locale), at) << at.count();
}

TEST(ClockWordsTest, AreReadAsPeopleTypeThem)
{
    EXPECT_EQ(read("22:30"), 22h + 30min);
    EXPECT_EQ(read(" 7:05 "), 7h + 5min);
    EXPECT_EQ(read("22.30"), 22h + 30min);
    EXPECT_EQ(read("2230"), 22h + 30min);
    EXPECT_EQ(read("9"), 9h);
    EXPECT_EQ(read("10:30 pm"), 22h + 30min);
    EXPECT_EQ(read("12 am"), 0h);
    EXPECT_EQ(read("12 p.m."), 12h);
    EXPECT_EQ(read("17:30", kAmerican), 17h + 30min);
}

TEST(ClockWordsTest, ThatAreNoTimeOfDayAreRefused)
{
    for (const char *text : {"", "24:00", "9:60", "13 pm", "0 am", "noon", "-1", "1:2:3", "99999"})
        EXPECT_EQ(read(text), std::nullopt) << text;
}

} // namespace
} // namespace unhunch

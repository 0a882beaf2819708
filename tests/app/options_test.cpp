#include "app/cli/options.h"

#include <QDateTime>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

Options accepted(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options) {
        ADD_FAILURE() << options.error().message;
        return {};
    }
    return *options;
}

std::string refused(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    return options ? "was not refused" : options.error().message;
}

TEST(Options, WithoutAnyUnhunchRunsAndMayOpenAWindow)
{
    EXPECT_EQ(accepted({}), Options{});
    EXPECT_TRUE(accepted({"--hidden"}).hidden);
}

TEST(Options, TimeLapseTakesASpeedAStartAndAFolder)
{
    const Options options =
        accepted({"--speed", "120", "--from", "2026-03-02T09:00:00Z", "--folder", "/tmp/lapse"});

    EXPECT_EQ(options.speed, 120);
    const QDateTime from(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());
    EXPECT_EQ(options.from->time_since_epoch().count(), from.toMSecsSinceEpoch());
    EXPECT_EQ(options.folder, u"/tmp/lapse");
}

TEST(Options, NonsenseIsRefusedInOneSentence)
{
    EXPECT_EQ(refused({"--speed", "fast"}), "--speed takes a number from 1 to 1000, not \"fast\".");
    EXPECT_EQ(refused({"--speed", "0"}), "--speed takes a number from 1 to 1000, not \"0\".");
    EXPECT_EQ(refused({"--speed"}), "--speed needs a value.");
    EXPECT_EQ(refused({"--speed", "2", "--from", "soon"}),
              "--from takes a time such as 2026-03-02T09:00, not \"soon\".");
    EXPECT_EQ(refused({"-platformpluginpath"}),
              "Unknown option \"-platformpluginpath\"; unhunch --help lists them.");
}

TEST(Options, WhatBelongsToTimeLapseIsRefusedWithoutIt)
{
    EXPECT_EQ(refused({"--folder", "/tmp/x"}), "--from and --folder go with --speed.");
}

} // namespace
} // namespace unhunch

#include "core/reminder/hold_claims.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

constexpr std::size_t kWindows = 0;
constexpr std::size_t kInhibitors = 1;

HoldBegan fullscreenBy(const std::string &program)
{
    return {HoldKind::Fullscreen, program};
}

std::optional<std::string> beganBy(const std::optional<Event> &event)
{
    const auto *began = event ? std::get_if<HoldBegan>(&*event) : nullptr;
    return began ? std::optional{began->by} : std::nullopt;
}

bool ended(const std::optional<Event> &event)
{
    return event && std::holds_alternative<HoldEnded>(*event);
}

TEST(HoldClaimsTest, WhatOneSourceTellsIsPassedOn)
{
    HoldClaims claims;
    EXPECT_EQ(beganBy(claims.take(kWindows, fullscreenBy("mpv"))), "mpv");
    EXPECT_TRUE(ended(claims.take(kWindows, HoldEnded{HoldKind::Fullscreen})));
}

TEST(HoldClaimsTest, TheSameAgainIsNoNews)
{
    HoldClaims claims;
    (void)claims.take(kWindows, fullscreenBy("mpv"));
    EXPECT_FALSE(claims.take(kWindows, fullscreenBy("mpv")));
    (void)claims.take(kWindows, HoldEnded{HoldKind::Fullscreen});
    EXPECT_FALSE(claims.take(kWindows, HoldEnded{HoldKind::Fullscreen}));
}

TEST(HoldClaimsTest, AHoldLastsUntilItsLastSourceEnds)
{
    HoldClaims claims;
    (void)claims.take(kInhibitors, fullscreenBy("player"));
    EXPECT_EQ(beganBy(claims.take(kWindows, fullscreenBy("mpv"))), "mpv");
    EXPECT_EQ(beganBy(claims.take(kWindows, HoldEnded{HoldKind::Fullscreen})), "player");
    EXPECT_TRUE(ended(claims.take(kInhibitors, HoldEnded{HoldKind::Fullscreen})));
}

TEST(HoldClaimsTest, KindsHaveNothingToDoWithEachOther)
{
    HoldClaims claims;
    (void)claims.take(kWindows, fullscreenBy("mpv"));
    EXPECT_EQ(beganBy(claims.take(kWindows, HoldBegan{HoldKind::Microphone, "Zoom"})), "Zoom");
    EXPECT_FALSE(claims.take(kWindows, HoldEnded{HoldKind::Camera}));
    EXPECT_TRUE(ended(claims.take(kWindows, HoldEnded{HoldKind::Fullscreen})));
}

TEST(HoldClaimsTest, OtherEventsAreNoClaims)
{
    HoldClaims claims;
    EXPECT_FALSE(claims.take(kWindows, InputBegan{}));
}

} // namespace
} // namespace unhunch::core

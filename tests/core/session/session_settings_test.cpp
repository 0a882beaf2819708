#include "core/session/session_settings.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

TEST(SessionSettingsTest, TheVoiceIsOffAndMediaPlaysOnUnlessTheUserWantsOtherwise)
{
    const auto settings = sessionSettingsFromText("{}");
    ASSERT_TRUE(settings);
    EXPECT_FALSE(settings->voice);
    EXPECT_FALSE(settings->pauseMedia);
    EXPECT_TRUE(settings->fullScreen);
    EXPECT_EQ(settings->cueLevel(), 1.0);
    EXPECT_EQ(settings->voiceLevel(), 0.0);
}

TEST(SessionSettingsTest, EveryKeyIsTaken)
{
    const auto settings = sessionSettingsFromText(
        R"({"volume": 50, "cueVolume": 40, "voiceVolume": 80, "voice": true, "pauseMedia": true,
            "fullScreen": false})");
    ASSERT_TRUE(settings);
    EXPECT_EQ(*settings, (SessionSettings{50, 40, 80, true, true, false}));
    EXPECT_DOUBLE_EQ(settings->cueLevel(), 0.2);
    EXPECT_DOUBLE_EQ(settings->voiceLevel(), 0.4);
}

TEST(SessionSettingsTest, WhatDoesNotFitIsRefusedWithItsPlace)
{
    for (const char *text :
         {R"({"volume": 101})", R"({"volume": -1})", R"({"volume": 0.5})", R"({"voice": 1})",
          R"({"pauseMedia": "yes"})", R"({"loud": true})", "[]", "", "{"}) {
        const auto settings = sessionSettingsFromText(text);
        ASSERT_FALSE(settings) << text;
        EXPECT_TRUE(settings.error().message.starts_with("line 1, column ")) << text;
    }
}

} // namespace
} // namespace unhunch::core

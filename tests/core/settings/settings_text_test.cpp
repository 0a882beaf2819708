#include "core/settings/settings_text.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;

Settings unusual()
{
    Settings settings;
    settings.rules.resetEvery = 45min;
    settings.rules.workingHours = {{22h, 6h}};
    settings.rules.workouts = {{std::chrono::Tuesday, 18h}};
    settings.rules.slots[Slot::Morning] = false;
    settings.session.voice = true;
    settings.session.cueVolume = 30;
    settings.holds.camera = true;
    settings.holds.exceptions = {"Recorder \"2\"", "Ünïcode"};
    settings.looks = {Shade::Dark, Wish::Yes, TextSize::Largest, Wish::No};
    return settings;
}

TEST(SettingsTextTest, WhatIsWrittenIsReadBack)
{
    for (const Settings &settings : {Settings{}, unusual()}) {
        const auto back = settingsFromText(toText(settings));
        ASSERT_TRUE(back) << back.error().message;
        EXPECT_EQ(*back, settings);
    }
}

TEST(SettingsTextTest, APartThatIsNotThereHasItsDefaults)
{
    const auto settings = settingsFromText(R"({"looks": {"shade": "dark"}})");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->looks.shade, Shade::Dark);
    EXPECT_EQ(settings->rules, Rules{});
}

TEST(SettingsTextTest, WhatDoesNotFitIsRefusedWithItsPlace)
{
    const auto refused = [](std::string_view text) {
        const auto settings = settingsFromText(text);
        return settings ? std::string("taken") : settings.error().message;
    };
    EXPECT_TRUE(refused("{\n \"rule\": {}}").starts_with("line 2, column 2: no such part"));
    EXPECT_TRUE(refused("{\"rules\": {\n  \"bedtime\": \"25:00\"}}").starts_with("line 2, column"));
    EXPECT_TRUE(refused("{\"looks\": {\n  \"shade\": \"pink\"}}").starts_with("line 2, column 12"));
    EXPECT_TRUE(refused("{\"session\": 1}").starts_with("line 1, column 13"));
    EXPECT_TRUE(refused("{\"holds\": {\"camera\": 1}}").starts_with("line 1, column"));
    EXPECT_TRUE(refused("{}").starts_with("line 1, column 1"));
    EXPECT_TRUE(refused("[]").starts_with("line 1, column 1"));
    EXPECT_TRUE(refused("{\"rules\"").starts_with("line 1, column"));
}

TEST(SettingsTextTest, LooksAreReadAlone)
{
    const auto looks = lookSettingsFromText(R"({"textSize": "large", "lessMotion": "yes"})");
    ASSERT_TRUE(looks);
    EXPECT_EQ(looks->textSize, TextSize::Large);
    EXPECT_EQ(looks->lessMotion, Wish::Yes);
    EXPECT_FALSE(lookSettingsFromText(R"({"textSize": 2})"));
}

} // namespace
} // namespace unhunch::core

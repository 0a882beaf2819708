#include "core/reminder/capture_stream.h"
#include "core/reminder/hold_settings.h"

#include <array>
#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

TEST(HoldSettingsTest, WhatIsLeftOutKeepsItsDefault)
{
    EXPECT_EQ(*holdSettingsFromText("{}"), HoldSettings{});
    const auto settings = holdSettingsFromText(R"({"camera": true, "doNotDisturb": false})");
    ASSERT_TRUE(settings);
    EXPECT_TRUE(settings->camera);
    EXPECT_FALSE(settings->doNotDisturb);
    EXPECT_TRUE(settings->microphone);
    EXPECT_TRUE(settings->screenShare);
}

TEST(HoldSettingsTest, EachOfThemMakesADifference)
{
    for (const char *changed :
         {R"({"microphone": false})", R"({"camera": true})", R"({"screenShare": false})",
          R"({"fullscreen": false})", R"({"presentation": false})", R"({"doNotDisturb": false})",
          R"({"exceptions": ["mpv"]})"})
        EXPECT_NE(*holdSettingsFromText(changed), HoldSettings{}) << changed;
}

TEST(HoldSettingsTest, AMistakeIsNamedWithItsPlace)
{
    EXPECT_EQ(holdSettingsFromText("{\"camera\": 1}").error().message,
              "line 1, column 12: camera: true or false is wanted");
    EXPECT_EQ(holdSettingsFromText(R"({"exceptions": "obs"})").error().message,
              "line 1, column 16: exceptions: a list of programs' names is wanted");
    EXPECT_FALSE(holdSettingsFromText(R"({"exceptions": [""]})"));
    EXPECT_FALSE(holdSettingsFromText(R"({"exceptions": [3]})"));
    EXPECT_EQ(holdSettingsFromText(R"({"mic": true})").error().message,
              "line 1, column 2: no such setting: \"mic\"");
}

TEST(HoldSettingsTest, WhatIsWrittenIsReadBack)
{
    HoldSettings unusual;
    unusual.camera = true;
    unusual.exceptions = {"Recorder \"2\"", "mpv"};
    for (const HoldSettings &settings : {HoldSettings{}, unusual}) {
        const auto object = json::parse(json::objectText(membersOf(settings)));
        const auto back = holdSettingsFromJson(std::get<json::Value>(object));
        EXPECT_EQ(std::get<HoldSettings>(back), settings);
    }
}

TEST(HoldSettingsTest, ExceptionsAreMetInAnyCase)
{
    const auto settings = holdSettingsFromText(R"({"exceptions": ["OBS Studio", "mpv"]})");
    ASSERT_TRUE(settings);
    EXPECT_TRUE(settings->isException("obs studio"));
    EXPECT_TRUE(settings->isException("MPV"));
    EXPECT_FALSE(settings->isException("mpv2"));
    EXPECT_FALSE(settings->isException(""));
}

CaptureStream firefox()
{
    return {.application = "Firefox",
            .applicationId = "org.mozilla.firefox",
            .binary = "firefox-bin",
            .title = "AudioCallbackDriver"};
}

std::optional<std::string> listener(const CaptureStream &stream, const HoldSettings &settings = {})
{
    return listenerIn(std::array{stream}, settings);
}

TEST(CaptureStreamTest, AProgramThatRecordsIsNamed)
{
    EXPECT_EQ(listener(firefox()), "Firefox");
    CaptureStream nameless = firefox();
    nameless.application.clear();
    EXPECT_EQ(listener(nameless), "firefox-bin");
}

TEST(CaptureStreamTest, WhatIsNoListenerDoesNotCount)
{
    const auto without = [](bool CaptureStream::*what) {
        CaptureStream stream = firefox();
        stream.*what = true;
        return listener(stream);
    };
    EXPECT_FALSE(without(&CaptureStream::corked));
    EXPECT_FALSE(without(&CaptureStream::ofMonitor));
    EXPECT_FALSE(without(&CaptureStream::peaksOnly));
    EXPECT_FALSE(without(&CaptureStream::own));
}

TEST(CaptureStreamTest, MixersOnlyShowHowLoudItIs)
{
    CaptureStream mixer = firefox();
    mixer.applicationId = "org.PulseAudio.pavucontrol";
    EXPECT_FALSE(listener(mixer));
    CaptureStream meter = firefox();
    meter.title = "Peak detect";
    EXPECT_FALSE(listener(meter));
}

TEST(CaptureStreamTest, AnExceptionIsMetByAnyOfItsNames)
{
    for (const char *name : {"firefox", "org.mozilla.firefox", "Firefox-bin"}) {
        HoldSettings settings;
        settings.exceptions = {name};
        EXPECT_FALSE(listener(firefox(), settings)) << name;
    }
}

TEST(CaptureStreamTest, TheFirstThatListensIsNamed)
{
    CaptureStream paused = firefox();
    paused.corked = true;
    CaptureStream zoom = firefox();
    zoom.application = "Zoom";
    EXPECT_EQ(listenerIn(std::array{paused, zoom, firefox()}, {}), "Zoom");
    EXPECT_FALSE(listenerIn({}, {}));
}

} // namespace
} // namespace unhunch::core

#include "core/reminder/video_graph.h"

#include <gtest/gtest.h>

namespace unhunch::core {
namespace {

constexpr VideoGraph::Id kScreen{36};
constexpr VideoGraph::Id kViewer{39};
constexpr VideoGraph::Id kLink{41};
constexpr VideoGraph::Id kBrowser{38};

/// A browser shows what Mutter offers to somebody.
struct ScreenSharing : testing::Test {
    VideoGraph graph{
        .nodes = {{kScreen,
                   {.mediaClass = "Stream/Output/Video", .name = "mutter", .running = true}},
                  {kViewer,
                   {.mediaClass = "Stream/Input/Video",
                    .name = "webrtc-consume-stream",
                    .client = kBrowser,
                    .running = true}}},
        .clients = {{kBrowser,
                     {.application = "Firefox",
                      .applicationId = "org.mozilla.firefox",
                      .binary = "firefox-bin"}}},
        .links = {{kLink, {.from = kScreen, .to = kViewer}}}};
    HoldSettings settings;

    std::optional<std::string> viewer() const { return screenViewerIn(graph, settings); }
};

TEST_F(ScreenSharing, WhoSeesTheScreenIsNamed)
{
    EXPECT_EQ(viewer(), "Firefox");
}

TEST_F(ScreenSharing, APortalOffersTheScreenAsASource)
{
    graph.nodes[kScreen] = {
        .mediaClass = "Video/Source", .name = "xdg-desktop-portal-wlr", .running = true};
    EXPECT_EQ(viewer(), "Firefox");
}

TEST_F(ScreenSharing, AScreenThatNobodySeesIsNotShared)
{
    graph.links.clear();
    EXPECT_FALSE(viewer());
}

TEST_F(ScreenSharing, WhileNoPictureCanPassNothingIsSeen)
{
    graph.nodes[kScreen].running = false;
    EXPECT_FALSE(viewer());
}

TEST_F(ScreenSharing, ACameraIsNoScreen)
{
    const VideoGraph::Node source{.mediaClass = "Video/Source", .running = true};
    graph.nodes[kScreen] = source;
    EXPECT_TRUE(viewer());
    graph.nodes[kScreen].deviceApi = "v4l2";
    EXPECT_FALSE(viewer());
    graph.nodes[kScreen].deviceApi = "libcamera";
    EXPECT_FALSE(viewer());
    graph.nodes[kScreen] = source;
    graph.nodes[kScreen].role = "Camera";
    EXPECT_FALSE(viewer());
}

TEST_F(ScreenSharing, WhatGoesToAScreenComesFromNone)
{
    graph.links[kLink] = {.from = kViewer, .to = kScreen};
    EXPECT_FALSE(viewer());
}

TEST_F(ScreenSharing, ALinkToSomebodyUnknownTellsNothing)
{
    graph.nodes.erase(kViewer);
    EXPECT_FALSE(viewer());
    graph.nodes.clear();
    EXPECT_FALSE(viewer());
}

TEST_F(ScreenSharing, TheBestOfItsNamesIsTold)
{
    graph.nodes[kViewer].application = "Firefox Nightly";
    EXPECT_EQ(viewer(), "Firefox Nightly");
    graph.nodes[kViewer].application.clear();
    graph.clients[kBrowser] = {.binary = "firefox-bin"};
    EXPECT_EQ(viewer(), "firefox-bin");
    graph.clients.clear();
    EXPECT_EQ(viewer(), "webrtc-consume-stream");
    graph.nodes[kViewer].name.clear();
    EXPECT_EQ(viewer(), "");
}

TEST_F(ScreenSharing, AnExceptionIsMetByAnyOfItsNames)
{
    graph.nodes[kViewer].application = "Nightly";
    for (const char *name :
         {"nightly", "firefox", "org.mozilla.firefox", "Firefox-bin", "webrtc-consume-stream"}) {
        settings.exceptions = {name};
        EXPECT_FALSE(viewer()) << name;
    }
    settings.exceptions = {"mutter"};
    EXPECT_TRUE(viewer());
}

TEST_F(ScreenSharing, ThePreviewsOfPlasmaSeeNoScreen)
{
    for (const char *program : {"plasmashell", "xdg-desktop-portal-kde"}) {
        graph.clients[kBrowser] = {.application = program};
        EXPECT_FALSE(viewer()) << program;
    }
}

TEST_F(ScreenSharing, OneThatDoesNotCountHidesNoOther)
{
    settings.exceptions = {"Recorder"};
    graph.nodes[kLink + 1] = {.mediaClass = "Stream/Input/Video", .name = "Recorder"};
    graph.links[kLink - 1] = {.from = kScreen, .to = kLink + 1};
    EXPECT_EQ(viewer(), "Firefox");
}

} // namespace
} // namespace unhunch::core

#include "core/reminder/video_graph.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace unhunch::core {

namespace {

/// Mutter and KWin offer a stream, the portals of wlroots and Hyprland a source.
constexpr std::array<std::string_view, 2> kOffered{"Stream/Output/Video", "Video/Source"};

/// Plasma looks at its own windows to show small pictures of them.
constexpr std::array<std::string_view, 2> kPreviews{"plasmashell", "xdg-desktop-portal-kde"};

bool isCamera(const VideoGraph::Node &node)
{
    return node.role == "Camera" || !node.deviceApi.empty();
}

bool showsScreen(const VideoGraph::Node &node)
{
    return node.running && !isCamera(node)
           && std::ranges::find(kOffered, node.mediaClass) != kOffered.end();
}

/// The best one for people first.
std::array<std::string, 5> namesOf(const VideoGraph::Node &viewer, const VideoGraph &graph)
{
    const auto owner = graph.clients.find(viewer.client);
    const VideoGraph::Client client =
        owner == graph.clients.end() ? VideoGraph::Client{} : owner->second;
    return {viewer.application, client.application, client.binary, client.applicationId,
            viewer.name};
}

std::optional<std::string> viewerBy(const VideoGraph::Link &link, const VideoGraph &graph,
                                    const HoldSettings &settings)
{
    const auto from = graph.nodes.find(link.from);
    const auto to = graph.nodes.find(link.to);
    if (from == graph.nodes.end() || to == graph.nodes.end() || !showsScreen(from->second))
        return {};
    const auto names = namesOf(to->second, graph);
    const bool counts = std::ranges::none_of(names, [&settings](const std::string &name) {
        return settings.isException(name) || std::ranges::find(kPreviews, name) != kPreviews.end();
    });
    if (!counts)
        return {};
    const auto best =
        std::ranges::find_if_not(names, [](const std::string &name) { return name.empty(); });
    return best == names.end() ? std::string() : *best;
}

} // namespace

std::optional<std::string> screenViewerIn(const VideoGraph &graph, const HoldSettings &settings)
{
    for (const auto &[id, link] : graph.links) {
        if (auto viewer = viewerBy(link, graph, settings))
            return viewer;
    }
    return {};
}

} // namespace unhunch::core

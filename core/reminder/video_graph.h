#pragma once

#include "core/reminder/hold_settings.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace unhunch::core {

/// Pictures on their way from program to program: what PipeWire tells of its video nodes, under its
/// own numbers and in its own words (pipewire/keys.h). All texts may be empty.
struct VideoGraph {
    using Id = std::uint32_t;

    /// Offers pictures, or takes them.
    struct Node {
        std::string mediaClass{};  ///< "Stream/Output/Video"
        std::string role{};        ///< "Camera"
        std::string deviceApi{};   ///< "v4l2"; empty for what is no device
        std::string name{};        ///< "webrtc-consume-stream"
        std::string application{}; ///< for people: "Firefox"
        Id client{};               ///< whose it is
        bool running{false};       ///< pictures pass

        bool operator==(const Node &) const = default;
    };
    /// A program.
    struct Client {
        std::string application{};   ///< for people: "Firefox"
        std::string applicationId{}; ///< of a sandboxed one: "org.mozilla.firefox"
        std::string binary{};        ///< "firefox-bin"

        bool operator==(const Client &) const = default;
    };
    struct Link {
        Id from{};
        Id to{};

        bool operator==(const Link &) const = default;
    };

    std::map<Id, Node> nodes{};
    std::map<Id, Client> clients{};
    std::map<Id, Link> links{};

    bool operator==(const VideoGraph &) const = default;
};

/// The name of the first program that sees a screen, for people; none if none does. A screen is
/// what a compositor or its portal offers, never a camera.
[[nodiscard]] std::optional<std::string> screenViewerIn(const VideoGraph &graph,
                                                        const HoldSettings &settings);

} // namespace unhunch::core

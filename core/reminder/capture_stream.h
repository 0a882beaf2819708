#pragma once

#include "core/reminder/hold_settings.h"

#include <optional>
#include <span>
#include <string>

namespace unhunch::core {

/// A program that takes sound from a source of the sound server. Names are as the server has them
/// and may be empty.
struct CaptureStream {
    std::string application{};   ///< for people: "Firefox"
    std::string applicationId{}; ///< "org.mozilla.firefox"
    std::string binary{};        ///< "firefox-bin"
    std::string title{};         ///< of the stream
    bool corked{false};          ///< paused by the program
    bool ofMonitor{false};       ///< takes what a loudspeaker plays
    bool peaksOnly{false};       ///< a level meter
    bool own{false};             ///< of this program

    bool operator==(const CaptureStream &) const = default;
};

/// The name of the first program that listens to a microphone, for people; none if none does.
[[nodiscard]] std::optional<std::string> listenerIn(std::span<const CaptureStream> streams,
                                                    const HoldSettings &settings);

} // namespace unhunch::core

#pragma once

#include "core/json/object_text.h"
#include "core/result.h"

#include <string_view>
#include <variant>

namespace unhunch::core {

/// How guided sessions sound and look, and what they do to the desktop around them. Volumes are
/// percent.
struct SessionSettings {
    int volume{100};      ///< of everything that is heard
    int cueVolume{100};   ///< of the sounds, as a part of `volume`
    int voiceVolume{100}; ///< of the spoken words, as a part of `volume`
    bool voice{false};
    bool pauseMedia{false}; ///< other programs' music and films wait for the session
    bool fullScreen{true};  ///< a session that begins takes the whole screen

    [[nodiscard]] double cueLevel() const;   ///< 0 to 1
    [[nodiscard]] double voiceLevel() const; ///< 0 to 1, and 0 without the voice
    bool operator==(const SessionSettings &) const = default;
};

/// The defaults with the keys of the JSON object `text` put in their place. Refuses unknown keys
/// and values out of range, naming line and column.
[[nodiscard]] Result<SessionSettings> sessionSettingsFromText(std::string_view text);
/// The same for an object that was read already.
[[nodiscard]] std::variant<SessionSettings, json::Fault>
sessionSettingsFromJson(const json::Value &object);
/// All keys with their values.
[[nodiscard]] json::WrittenMembers membersOf(const SessionSettings &settings);

} // namespace unhunch::core

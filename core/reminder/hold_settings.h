#pragma once

#include "core/json/object_text.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unhunch::core {

/// Which parts of the desktop may hold reminders back.
struct HoldSettings {
    bool microphone{true};
    bool camera{false};     ///< weak: it knows that the device is open, not who looks
    bool screenShare{true}; ///< programs that see the screen
    bool fullscreen{true};
    bool presentation{true}; ///< programs that keep the screen on
    bool doNotDisturb{true};
    std::vector<std::string> exceptions{}; ///< programs that hold nothing back

    /// By any name that the desktop has for it, in any case of ASCII letters.
    [[nodiscard]] bool isException(std::string_view program) const;
    bool operator==(const HoldSettings &) const = default;
};

/// As sessionSettingsFromText(); exceptions are a list of texts.
[[nodiscard]] Result<HoldSettings> holdSettingsFromText(std::string_view text);
[[nodiscard]] std::variant<HoldSettings, json::Fault>
holdSettingsFromJson(const json::Value &object);
/// All keys with their values.
[[nodiscard]] json::WrittenMembers membersOf(const HoldSettings &settings);

} // namespace unhunch::core

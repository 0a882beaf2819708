#pragma once

#include "core/json/object_text.h"
#include "core/result.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace unhunch::core {

enum class Shade : std::uint8_t { AsDesktop, Light, Dark };

enum class TextSize : std::uint8_t { Normal, Large, Largest };

/// Something that the desktop may know as well.
enum class Wish : std::uint8_t { AsDesktop, Yes, No };

/// How the windows look.
struct LookSettings {
    Shade shade{Shade::AsDesktop};
    Wish moreContrast{Wish::AsDesktop};
    TextSize textSize{TextSize::Normal};
    Wish lessMotion{Wish::AsDesktop};

    bool operator==(const LookSettings &) const = default;
};

/// As sessionSettingsFromText(): "shade" is "desktop", "light" or "dark"; "textSize" is "normal",
/// "large" or "largest"; "moreContrast" and "lessMotion" are "desktop", "yes" or "no".
[[nodiscard]] Result<LookSettings> lookSettingsFromText(std::string_view text);
[[nodiscard]] std::variant<LookSettings, json::Fault>
lookSettingsFromJson(const json::Value &object);
/// All keys with their values.
[[nodiscard]] json::WrittenMembers membersOf(const LookSettings &settings);

} // namespace unhunch::core

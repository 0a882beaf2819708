#include "core/settings/look_settings.h"

#include "core/json/settings_keys.h"

#include <array>

namespace unhunch::core {

namespace {

constexpr std::array<std::string_view, 3> kShades{"desktop", "light", "dark"};
constexpr std::array<std::string_view, 3> kSizes{"normal", "large", "largest"};
constexpr std::array<std::string_view, 3> kWishes{"desktop", "yes", "no"};
constexpr std::string_view kWishWanted = R"("desktop", "yes" or "no" is wanted)";

using Look = LookSettings;
using Key = json::SettingsKey<Look>;
constexpr std::array kKeys{
    Key{"shade", json::takeName<&Look::shade, kShades>, R"("desktop", "light" or "dark" is wanted)",
        json::putName<&Look::shade, kShades>},
    Key{"moreContrast", json::takeName<&Look::moreContrast, kWishes>, kWishWanted,
        json::putName<&Look::moreContrast, kWishes>},
    Key{"textSize", json::takeName<&Look::textSize, kSizes>,
        R"("normal", "large" or "largest" is wanted)", json::putName<&Look::textSize, kSizes>},
    Key{"lessMotion", json::takeName<&Look::lessMotion, kWishes>, kWishWanted,
        json::putName<&Look::lessMotion, kWishes>},
};

} // namespace

Result<LookSettings> lookSettingsFromText(std::string_view text)
{
    return json::readSettings<LookSettings>(text, kKeys);
}

std::variant<LookSettings, json::Fault> lookSettingsFromJson(const json::Value &object)
{
    return json::settingsFrom<LookSettings>(object, kKeys);
}

json::WrittenMembers membersOf(const LookSettings &settings)
{
    return json::written<LookSettings>(settings, kKeys);
}

} // namespace unhunch::core

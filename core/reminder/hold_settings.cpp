#include "core/reminder/hold_settings.h"

#include "core/json/settings_keys.h"

#include <algorithm>
#include <array>

namespace unhunch::core {

namespace {

char lower(char letter)
{
    constexpr char kToLower = 'a' - 'A';
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + kToLower) : letter;
}

bool takeExceptions(HoldSettings &settings, const json::Value &value)
{
    if (!value.isArray())
        return false;
    for (const json::Value &item : value.items()) {
        const std::string *name = item.string();
        if (!name || name->empty())
            return false;
        settings.exceptions.push_back(*name);
    }
    return true;
}

std::string putExceptions(const HoldSettings &settings)
{
    std::string text;
    for (const std::string &name : settings.exceptions)
        text += (text.empty() ? "" : ", ") + json::quote(name);
    return "[" + text + "]";
}

using Key = json::SettingsKey<HoldSettings>;
constexpr std::array kKeys{
    Key{"microphone", json::takeSwitch<&HoldSettings::microphone>, json::kSwitchWanted,
        json::putSwitch<&HoldSettings::microphone>},
    Key{"camera", json::takeSwitch<&HoldSettings::camera>, json::kSwitchWanted,
        json::putSwitch<&HoldSettings::camera>},
    Key{"screenShare", json::takeSwitch<&HoldSettings::screenShare>, json::kSwitchWanted,
        json::putSwitch<&HoldSettings::screenShare>},
    Key{"fullscreen", json::takeSwitch<&HoldSettings::fullscreen>, json::kSwitchWanted,
        json::putSwitch<&HoldSettings::fullscreen>},
    Key{"presentation", json::takeSwitch<&HoldSettings::presentation>, json::kSwitchWanted,
        json::putSwitch<&HoldSettings::presentation>},
    Key{"doNotDisturb", json::takeSwitch<&HoldSettings::doNotDisturb>, json::kSwitchWanted,
        json::putSwitch<&HoldSettings::doNotDisturb>},
    Key{"exceptions", takeExceptions, "a list of programs' names is wanted", putExceptions},
};

} // namespace

bool HoldSettings::isException(std::string_view program) const
{
    return std::ranges::any_of(exceptions, [program](const std::string &exception) {
        return std::ranges::equal(exception, program, {}, lower, lower);
    });
}

Result<HoldSettings> holdSettingsFromText(std::string_view text)
{
    return json::readSettings<HoldSettings>(text, kKeys);
}

std::variant<HoldSettings, json::Fault> holdSettingsFromJson(const json::Value &object)
{
    return json::settingsFrom<HoldSettings>(object, kKeys);
}

json::WrittenMembers membersOf(const HoldSettings &settings)
{
    return json::written<HoldSettings>(settings, kKeys);
}

} // namespace unhunch::core

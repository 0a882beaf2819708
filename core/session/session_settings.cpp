#include "core/session/session_settings.h"

#include "core/json/json.h"

#include <algorithm>
#include <array>
#include <optional>
#include <variant>

namespace unhunch::core {

using json::Fault;
using json::Value;

namespace {

constexpr int kWhole = 100;

/// Puts a value in its place; true when it was taken.
using Taker = bool (*)(SessionSettings &settings, const Value &value);

template<auto Member> bool takePercent(SessionSettings &settings, const Value &value)
{
    const auto percent = value.integer();
    if (!percent || *percent < 0 || *percent > kWhole)
        return false;
    settings.*Member = static_cast<int>(*percent);
    return true;
}

template<auto Member> bool takeSwitch(SessionSettings &settings, const Value &value)
{
    const auto on = value.boolean();
    settings.*Member = on.value_or(settings.*Member);
    return on.has_value();
}

struct Key {
    std::string_view name;
    Taker taker;
    std::string_view wanted;
};

constexpr std::string_view kPercent = "a whole number from 0 to 100 is wanted";
constexpr std::string_view kSwitch = "true or false is wanted";

constexpr std::array kKeys{
    Key{"volume", takePercent<&SessionSettings::volume>, kPercent},
    Key{"cueVolume", takePercent<&SessionSettings::cueVolume>, kPercent},
    Key{"voiceVolume", takePercent<&SessionSettings::voiceVolume>, kPercent},
    Key{"voice", takeSwitch<&SessionSettings::voice>, kSwitch},
    Key{"pauseMedia", takeSwitch<&SessionSettings::pauseMedia>, kSwitch},
};

std::optional<Fault> take(SessionSettings &settings, const json::Member &member)
{
    const auto key = std::ranges::find(kKeys, member.key, &Key::name);
    if (key == kKeys.end())
        return Fault{member.at, "no such setting: " + json::quote(member.key)};
    if (!key->taker(settings, member.value))
        return Fault{member.value.at(), member.key + ": " + std::string(key->wanted)};
    return {};
}

double level(int volume, int part)
{
    return static_cast<double>(volume * part) / (kWhole * kWhole);
}

} // namespace

double SessionSettings::cueLevel() const
{
    return level(volume, cueVolume);
}

double SessionSettings::voiceLevel() const
{
    return voice ? level(volume, voiceVolume) : 0.0;
}

Result<SessionSettings> sessionSettingsFromText(std::string_view text)
{
    const auto parsed = json::parse(text);
    if (const auto *fault = std::get_if<Fault>(&parsed))
        return Error{json::sentence(*fault)};
    const auto &object = std::get<Value>(parsed);
    if (!object.isObject())
        return Error{json::sentence({object.at(), "settings are an object"})};
    SessionSettings settings;
    for (const json::Member &member : object.members()) {
        if (const auto fault = take(settings, member))
            return Error{json::sentence(*fault)};
    }
    return settings;
}

} // namespace unhunch::core

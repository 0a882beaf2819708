#include "core/session/session_settings.h"

#include "core/json/settings_keys.h"

#include <array>

namespace unhunch::core {

using json::Value;

namespace {

constexpr int kWhole = 100;

template<auto Member> bool takePercent(SessionSettings &settings, const Value &value)
{
    const auto percent = value.integer();
    if (!percent || *percent < 0 || *percent > kWhole)
        return false;
    settings.*Member = static_cast<int>(*percent);
    return true;
}

template<auto Member> std::string putPercent(const SessionSettings &settings)
{
    return std::to_string(settings.*Member);
}

constexpr std::string_view kPercentWanted = "a whole number from 0 to 100 is wanted";

using Key = json::SettingsKey<SessionSettings>;
constexpr std::array kKeys{
    Key{"volume", takePercent<&SessionSettings::volume>, kPercentWanted,
        putPercent<&SessionSettings::volume>},
    Key{"cueVolume", takePercent<&SessionSettings::cueVolume>, kPercentWanted,
        putPercent<&SessionSettings::cueVolume>},
    Key{"voiceVolume", takePercent<&SessionSettings::voiceVolume>, kPercentWanted,
        putPercent<&SessionSettings::voiceVolume>},
    Key{"voice", json::takeSwitch<&SessionSettings::voice>, json::kSwitchWanted,
        json::putSwitch<&SessionSettings::voice>},
    Key{"pauseMedia", json::takeSwitch<&SessionSettings::pauseMedia>, json::kSwitchWanted,
        json::putSwitch<&SessionSettings::pauseMedia>},
    Key{"fullScreen", json::takeSwitch<&SessionSettings::fullScreen>, json::kSwitchWanted,
        json::putSwitch<&SessionSettings::fullScreen>},
};

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
    return json::readSettings<SessionSettings>(text, kKeys);
}

std::variant<SessionSettings, json::Fault> sessionSettingsFromJson(const Value &object)
{
    return json::settingsFrom<SessionSettings>(object, kKeys);
}

json::WrittenMembers membersOf(const SessionSettings &settings)
{
    return json::written<SessionSettings>(settings, kKeys);
}

} // namespace unhunch::core

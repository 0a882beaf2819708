#include "core/session/session_settings.h"

#include "core/json/settings_reader.h"

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

constexpr std::string_view kPercentWanted = "a whole number from 0 to 100 is wanted";

using Key = json::SettingsKey<SessionSettings>;
constexpr std::array kKeys{
    Key{"volume", takePercent<&SessionSettings::volume>, kPercentWanted},
    Key{"cueVolume", takePercent<&SessionSettings::cueVolume>, kPercentWanted},
    Key{"voiceVolume", takePercent<&SessionSettings::voiceVolume>, kPercentWanted},
    Key{"voice", json::takeSwitch<&SessionSettings::voice>, json::kSwitchWanted},
    Key{"pauseMedia", json::takeSwitch<&SessionSettings::pauseMedia>, json::kSwitchWanted},
    Key{"fullScreen", json::takeSwitch<&SessionSettings::fullScreen>, json::kSwitchWanted},
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

} // namespace unhunch::core

#include "core/settings/first_run.h"

#include "core/json/settings_keys.h"

#include <array>

namespace unhunch::core {

namespace {

bool takeStep(FirstRun &firstRun, const json::Value &value)
{
    const auto step = value.integer();
    if (!step || *step < 0 || *step >= kFirstRunSteps)
        return false;
    firstRun.step = static_cast<int>(*step);
    return true;
}

std::string putStep(const FirstRun &firstRun)
{
    return std::to_string(firstRun.step);
}

bool takeDate(FirstRun &firstRun, const json::Value &value)
{
    const std::string *date = value.string();
    firstRun.safetyReadOn = date ? *date : std::string();
    return date != nullptr;
}

std::string putDate(const FirstRun &firstRun)
{
    return json::quote(firstRun.safetyReadOn);
}

using Key = json::SettingsKey<FirstRun>;
constexpr std::array kKeys{
    Key{"step", takeStep, "the number of a step is wanted", putStep},
    Key{"finished", json::takeSwitch<&FirstRun::finished>, json::kSwitchWanted,
        json::putSwitch<&FirstRun::finished>},
    Key{"safetyReadOn", takeDate, "a date is wanted", putDate},
};

} // namespace

std::string toText(const FirstRun &firstRun)
{
    return json::objectText(json::written<FirstRun>(firstRun, kKeys)) + "\n";
}

Result<FirstRun> firstRunFromText(std::string_view text)
{
    return json::readSettings<FirstRun>(text, kKeys);
}

} // namespace unhunch::core

#pragma once

#include "core/json/json.h"
#include "core/result.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace unhunch::core::json {

/// One key of a settings object of type S.
template<typename S> struct SettingsKey {
    std::string_view name;
    bool (*take)(S &settings,
                 const Value &value); ///< puts it in its place; false: it is no such value
    std::string_view wanted;
};

constexpr std::string_view kSwitchWanted = "true or false is wanted";

template<auto Member, typename S> bool takeSwitch(S &settings, const Value &value)
{
    const auto on = value.boolean();
    settings.*Member = on.value_or(settings.*Member);
    return on.has_value();
}

/// The defaults of S with the keys of the JSON object `text` put in their place. Refuses unknown
/// keys and values that are not wanted, naming line and column.
template<typename S>
[[nodiscard]] Result<S> readSettings(std::string_view text, std::span<const SettingsKey<S>> keys)
{
    const auto parsed = parse(text);
    if (const auto *fault = std::get_if<Fault>(&parsed))
        return Error{sentence(*fault)};
    const auto &object = std::get<Value>(parsed);
    if (!object.isObject())
        return Error{sentence({object.at(), "settings are an object"})};
    S settings;
    for (const Member &member : object.members()) {
        const auto key = std::ranges::find(keys, member.key, &SettingsKey<S>::name);
        if (key == keys.end())
            return Error{sentence({member.at, "no such setting: " + quote(member.key)})};
        if (!key->take(settings, member.value))
            return Error{
                sentence({member.value.at(), member.key + ": " + std::string(key->wanted)})};
    }
    return settings;
}

} // namespace unhunch::core::json

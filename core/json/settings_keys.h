#pragma once

#include "core/json/json.h"
#include "core/json/object_text.h"
#include "core/result.h"

#include <algorithm>
#include <array>
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
    std::string (*put)(const S &settings); ///< the value as JSON
};

constexpr std::string_view kSwitchWanted = "true or false is wanted";

template<auto Member, typename S> bool takeSwitch(S &settings, const Value &value)
{
    const auto on = value.boolean();
    settings.*Member = on.value_or(settings.*Member);
    return on.has_value();
}

template<auto Member, typename S> std::string putSwitch(const S &settings)
{
    return settings.*Member ? "true" : "false";
}

/// An enum whose values are written as `Names`, in their order.
template<auto Member, const auto &Names, typename S> bool takeName(S &settings, const Value &value)
{
    const std::string *name = value.string();
    const auto found = name ? std::ranges::find(Names, *name) : Names.end();
    if (found == Names.end())
        return false;
    using Enum = std::remove_cvref_t<decltype(settings.*Member)>;
    settings.*Member = static_cast<Enum>(found - Names.begin());
    return true;
}

template<auto Member, const auto &Names, typename S> std::string putName(const S &settings)
{
    return quote(Names.at(static_cast<std::size_t>(settings.*Member)));
}

/// The defaults of S with the members of `object` put in their place. Refuses unknown keys and
/// values that are not wanted.
template<typename S>
[[nodiscard]] std::variant<S, Fault> settingsFrom(const Value &object,
                                                  std::span<const SettingsKey<S>> keys)
{
    if (!object.isObject())
        return Fault{object.at(), "settings are an object"};
    S settings;
    for (const Member &member : object.members()) {
        const auto key = std::ranges::find(keys, member.key, &SettingsKey<S>::name);
        if (key == keys.end())
            return Fault{member.at, "no such setting: " + quote(member.key)};
        if (!key->take(settings, member.value))
            return Fault{member.value.at(), member.key + ": " + std::string(key->wanted)};
    }
    return settings;
}

/// The same for a JSON text; the error names line and column.
template<typename S>
[[nodiscard]] Result<S> readSettings(std::string_view text, std::span<const SettingsKey<S>> keys)
{
    const auto parsed = parse(text);
    if (const auto *fault = std::get_if<Fault>(&parsed))
        return Error{sentence(*fault)};
    auto settings = settingsFrom<S>(std::get<Value>(parsed), keys);
    if (const auto *fault = std::get_if<Fault>(&settings))
        return Error{sentence(*fault)};
    return std::get<S>(std::move(settings));
}

/// Every key with its value.
template<typename S>
[[nodiscard]] WrittenMembers written(const S &settings, std::span<const SettingsKey<S>> keys)
{
    WrittenMembers members;
    for (const SettingsKey<S> &key : keys)
        members.push_back({std::string(key.name), key.put(settings)});
    return members;
}

} // namespace unhunch::core::json

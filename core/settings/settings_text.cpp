#include "core/settings/settings_text.h"

#include "core/schedule/rules_text.h"

#include <array>

namespace unhunch::core {

using json::Fault;
using json::Value;

namespace {

/// Puts a part in its place; none when it was taken, else where and why it was not.
using Taker = std::optional<Fault> (*)(Settings &settings, const Value &value);

template<auto Part, auto Read> std::optional<Fault> take(Settings &settings, const Value &value)
{
    auto read = Read(value);
    if (auto *fault = std::get_if<Fault>(&read))
        return std::move(*fault);
    settings.*Part = std::get<0>(std::move(read));
    return {};
}

std::variant<Rules, Fault> rulesFrom(const Value &value)
{
    return rulesFromJson(value, {});
}

struct PartKey {
    std::string_view name;
    Taker taker;
};

constexpr std::array kParts{
    PartKey{"rules", take<&Settings::rules, rulesFrom>},
    PartKey{"session", take<&Settings::session, sessionSettingsFromJson>},
    PartKey{"holds", take<&Settings::holds, holdSettingsFromJson>},
    PartKey{"looks", take<&Settings::looks, lookSettingsFromJson>},
};

std::optional<Fault> takePart(Settings &settings, const json::Member &member)
{
    for (const PartKey &part : kParts)
        if (part.name == member.key)
            return part.taker(settings, member.value);
    return Fault{member.at, "no such part of the settings: " + json::quote(member.key)};
}

} // namespace

std::string toText(const Settings &settings)
{
    const std::string indent = "  ";
    return json::objectText({{"rules", json::objectText(membersOf(settings.rules), indent)},
                             {"session", json::objectText(membersOf(settings.session), indent)},
                             {"holds", json::objectText(membersOf(settings.holds), indent)},
                             {"looks", json::objectText(membersOf(settings.looks), indent)}})
           + "\n";
}

Result<Settings> settingsFromText(std::string_view text)
{
    const auto parsed = json::parse(text);
    if (const auto *fault = std::get_if<Fault>(&parsed))
        return Error{json::sentence(*fault)};
    const auto &object = std::get<Value>(parsed);
    if (!object.isObject() || object.members().empty())
        return Error{json::sentence({object.at(), "an object with parts is wanted, such as "
                                                  "\"rules\""})};
    Settings settings;
    for (const json::Member &member : object.members())
        if (const auto fault = takePart(settings, member))
            return Error{json::sentence(*fault)};
    return settings;
}

} // namespace unhunch::core

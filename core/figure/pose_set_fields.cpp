#include "core/figure/pose_set_fields.h"

#include <algorithm>
#include <utility>

namespace unhunch::core {

using json::Member;
using json::Value;

void fail(const Value &value, std::string reason)
{
    throw FieldFault{value.at(), std::move(reason)};
}

std::string describe(json::Position at, const std::string &reason)
{
    return "line " + std::to_string(at.line) + ", column " + std::to_string(at.column) + ": "
           + reason;
}

const Value &required(const Value &object, std::string_view key)
{
    const Value *value = object.find(key);
    if (!value)
        fail(object, "\"" + std::string(key) + "\" is missing");
    return *value;
}

void refuseUnknown(const Value &object, std::span<const std::string_view> known,
                   std::string_view what)
{
    for (const Member &member : members(object))
        if (std::find(known.begin(), known.end(), member.key) == known.end())
            throw FieldFault{member.at,
                             "\"" + member.key + "\" is no field of " + std::string(what)};
}

std::span<const Member> members(const Value &object)
{
    if (!object.isObject())
        fail(object, "an object is wanted here");
    return object.members();
}

const std::string &text(const Value &value)
{
    if (!value.string())
        fail(value, "a text is wanted here");
    return *value.string();
}

double number(const Value &value)
{
    if (!value.number())
        fail(value, "a number is wanted here");
    return *value.number();
}

bool flag(const Value &object, std::string_view key)
{
    const Value *value = object.find(key);
    if (!value)
        return false;
    if (!value->boolean())
        fail(*value, "true or false is wanted here");
    return *value->boolean();
}

Vec3 vector(const Value &value)
{
    const auto items = value.items();
    if (items.size() != 3)
        fail(value, "a list of three numbers is wanted here");
    return {number(items[0]), number(items[1]), number(items[2])};
}

Landmark landmark(const Value &value)
{
    const auto all = landmarks();
    const std::string &name = text(value);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const LandmarkInfo &info) { return info.name == name; });
    if (found == all.end())
        fail(value, "\"" + name + "\" is no landmark of the body");
    return Landmark(found - all.begin());
}

FigureMotion motion(const std::string &name, json::Position at)
{
    using enum FigureMotion;
    static constexpr std::array<Named<FigureMotion>, 10> kMotions{{
        {"ready", Ready},
        {"work", Work},
        {"hold", Hold},
        {"middle", Middle},
        {"return", Return},
        {"breath-in", BreathIn},
        {"breath-out", BreathOut},
        {"move", Move},
        {"rest", Rest},
        {"switch", Switch},
    }};
    return oneOf(kMotions, name, at, "motion");
}

Viewpoint viewpoint(const Value &value)
{
    static constexpr std::array<std::string_view, 2> kFields{"yaw", "pitch"};
    refuseUnknown(value, kFields, "a view");
    return {number(required(value, "yaw")), number(required(value, "pitch"))};
}

Framing framing(const Value &value)
{
    static constexpr std::array<std::string_view, 4> kFields{"bottom", "top", "width", "centre"};
    refuseUnknown(value, kFields, "a framing");
    Framing result{number(required(value, "bottom")), number(required(value, "top"))};
    if (result.top <= result.bottom)
        fail(value, "the top is above the bottom");
    if (const Value *width = value.find("width"))
        result.width = number(*width);
    if (const Value *centre = value.find("centre"))
        result.centre = vector(*centre);
    return result;
}

Inset inset(const Value &value)
{
    static constexpr std::array<std::string_view, 3> kFields{"from", "view", "framing"};
    using enum Inset::From;
    static constexpr std::array<Named<Inset::From>, 3> kPlaces{
        {{"side", Side}, {"behind", Behind}, {"above", Above}}};
    refuseUnknown(value, kFields, "an inset");
    const Value &from = required(value, "from");
    return {oneOf(kPlaces, text(from), from.at(), "place to look from"),
            {viewpoint(required(value, "view")), framing(required(value, "framing"))}};
}

GuideSpec guide(const Value &value)
{
    static constexpr std::array<std::string_view, 2> kFields{"part", "offset"};
    refuseUnknown(value, kFields, "a guide");
    return {landmark(required(value, "part")), vector(required(value, "offset"))};
}

void activate(ActiveLimbs &limbs, const Value &value)
{
    static constexpr std::array<Named<bool ActiveLimbs::*>, 4> kLimbs{{
        {"left-arm", &ActiveLimbs::leftArm},
        {"right-arm", &ActiveLimbs::rightArm},
        {"legs", &ActiveLimbs::legs},
        {"belly", &ActiveLimbs::belly},
    }};
    limbs.*oneOf(kLimbs, text(value), value.at(), "limb") = true;
}

} // namespace unhunch::core

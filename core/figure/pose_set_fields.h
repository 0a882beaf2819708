#pragma once

#include "core/figure/pose_set.h"
#include "core/json/json.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace unhunch::core {

/// Thrown inside the reader of pose sets, never out of it: one wrong field ends the reading.
struct FieldFault {
    json::Position at{};
    std::string reason{};
};

template<typename T> struct Named {
    std::string_view name;
    T value;
};

[[noreturn]] void fail(const json::Value &value, std::string reason);
[[nodiscard]] std::string describe(json::Position at, const std::string &reason);

// Each returns what the value says, or throws FieldFault.
[[nodiscard]] const json::Value &required(const json::Value &object, std::string_view key);
void refuseUnknown(const json::Value &object, std::span<const std::string_view> known,
                   std::string_view what);
[[nodiscard]] std::span<const json::Member> members(const json::Value &object);
[[nodiscard]] const std::string &text(const json::Value &value);
[[nodiscard]] double number(const json::Value &value);
[[nodiscard]] bool flag(const json::Value &object, std::string_view key); ///< false if missing
[[nodiscard]] Vec3 vector(const json::Value &value);
[[nodiscard]] Landmark landmark(const json::Value &value);
[[nodiscard]] FigureMotion motion(const std::string &name, json::Position at);
[[nodiscard]] Viewpoint viewpoint(const json::Value &value);
[[nodiscard]] Framing framing(const json::Value &value);
[[nodiscard]] Inset inset(const json::Value &value);
[[nodiscard]] GuideSpec guide(const json::Value &value);
void activate(ActiveLimbs &limbs, const json::Value &value);
[[nodiscard]] PropKind propKind(const json::Value &value);
[[nodiscard]] Prop prop(const json::Value &value);
/// One for every part that is named.
[[nodiscard]] std::vector<ContactSpec> contacts(const json::Value &value);

using NamedPoses = std::map<std::string, KeyPose, std::less<>>;

/// A pose: its channels and reaches on top of the pose that "from" names.
[[nodiscard]] KeyPose keyPose(const json::Value &value, const NamedPoses &known);

template<typename Names>
auto oneOf(const Names &names, std::string_view name, json::Position at, const std::string &what)
{
    for (const auto &entry : names)
        if (entry.name == name)
            return entry.value;
    throw FieldFault{at, "\"" + std::string(name) + "\" is no " + what};
}

} // namespace unhunch::core

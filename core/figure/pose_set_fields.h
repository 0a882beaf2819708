#pragma once

#include "core/figure/pose_set.h"
#include "core/json/json.h"

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

using NamedPoses = std::map<std::string, KeyPose, std::less<>>;

[[noreturn]] void fail(const json::Value &value, std::string reason);
[[nodiscard]] std::string describe(json::Position at, const std::string &reason);

// Each returns what the value says, or throws FieldFault.
[[nodiscard]] const json::Value &required(const json::Value &object, std::string_view key);
void refuseUnknown(const json::Value &object, std::span<const std::string_view> known,
                   std::string_view what);
[[nodiscard]] std::span<const json::Member> members(const json::Value &object);
[[nodiscard]] const std::string &text(const json::Value &value);
[[nodiscard]] double number(const json::Value &value);
[[nodiscard]] Vec3 vector(const json::Value &value);
[[nodiscard]] Viewpoint viewpoint(const json::Value &value);
[[nodiscard]] Framing framing(const json::Value &value);
[[nodiscard]] Prop prop(const json::Value &value);
[[nodiscard]] GuideSpec guide(const json::Value &value);
[[nodiscard]] FigureMotion motion(const std::string &name, json::Position at);
void activate(ActiveLimbs &limbs, const json::Value &value);
/// A pose: its channels on top of the pose that "from" names.
[[nodiscard]] KeyPose keyPose(const json::Value &value, const NamedPoses &known);

} // namespace unhunch::core

#pragma once

#include "core/figure/camera.h"
#include "core/figure/motion.h"
#include "core/figure/pose.h"
#include "core/figure/prop.h"
#include "core/figure/skeleton.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// Holds one joint at one place, whatever the angles: a planted foot cannot slide.
struct Anchor {
    Joint joint{};
    Vec3 at{};

    bool operator==(const Anchor &) const = default;
};

struct KeyPose {
    Pose pose{};
    std::optional<Anchor> anchor{};

    bool operator==(const KeyPose &) const = default;
};

/// The way through the key poses during one motion.
struct MotionPath {
    std::vector<KeyPose> poses{}; ///< one or more, evenly spaced in time
    bool even{};                  ///< constant speed instead of slow start and end

    bool operator==(const MotionPath &) const = default;
};

/// A dotted arc beside the way of a joint, with an arrow head where it goes.
struct GuideSpec {
    Joint joint{};
    Vec3 offset{}; ///< from the joint to the arc, in body heights

    bool operator==(const GuideSpec &) const = default;
};

/// The parts that do the work; they change colour.
struct ActiveLimbs {
    bool leftArm{};
    bool rightArm{};
    bool legs{};
    bool belly{};

    bool operator==(const ActiveLimbs &) const = default;
};

/// How one exercise is shown: poses, way of moving, camera and furniture. Written for the left
/// side.
struct PoseSet {
    std::string id{};
    Viewpoint view{};
    Framing framing{};
    Framing restFraming{};
    std::optional<Viewpoint> inset{}; ///< a second view that teaches something
    Framing insetFraming{};
    std::vector<Prop> props{};
    ActiveLimbs active{};
    std::vector<GuideSpec> guides{};
    double still{1.0};                          ///< how far into the work a still picture is taken
    std::map<FigureMotion, MotionPath> paths{}; ///< one for every motion

    bool operator==(const PoseSet &) const = default;
};

/// The part of the room to show during that motion.
[[nodiscard]] const Framing &framingFor(const PoseSet &set, FigureMotion motion);

/// The set for that side: as written for the left one, mirrored for the right.
[[nodiscard]] PoseSet forSide(const PoseSet &set, FigureSide side);

} // namespace unhunch::core

#pragma once

#include "core/figure/camera.h"
#include "core/figure/key_pose.h"
#include "core/figure/motion.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// The way through the key poses during one motion.
struct MotionPath {
    std::vector<KeyPose> poses{}; ///< one or more, evenly spaced in time
    bool even{};                  ///< constant speed instead of slow start and end

    bool operator==(const MotionPath &) const = default;
};

/// A dotted arc beside the way of a landmark, with an arrow head where it goes.
struct GuideSpec {
    Landmark part{};
    Vec3 offset{}; ///< from the landmark to the arc, in body heights

    bool operator==(const GuideSpec &) const = default;
};

/// A part of the body touches a prop all through these motions.
struct ContactSpec {
    Landmark part{};
    PropKind on{};
    std::vector<FigureMotion> during{};
    bool ring{}; ///< it matters so much that a ring shows it

    bool operator==(const ContactSpec &) const = default;
};

/// The parts that do the work; they change colour.
struct ActiveLimbs {
    bool leftArm{};
    bool rightArm{};
    bool legs{};
    bool belly{};

    bool operator==(const ActiveLimbs &) const = default;
};

/// A second view that teaches what the first one hides.
struct Inset {
    enum class From : std::uint8_t { Side, Behind, Above };

    From from{};
    Shot shot{};

    bool operator==(const Inset &) const = default;
};

/// How one exercise is shown: poses, way of moving, camera and furniture. Written for the left
/// side; the right one is its mirror image.
struct PoseSet {
    std::string id{};
    Viewpoint view{};
    Framing framing{};
    Framing restFraming{};
    bool sided{};     ///< shown for both sides: it says how they are switched
    bool viewStays{}; ///< the camera does not walk round to the other side
    std::optional<Inset> inset{};
    std::vector<Prop> props{};
    Vec3 travel{}; ///< how far the moving prop goes from the first segment to the last
    ActiveLimbs active{};
    std::vector<GuideSpec> guides{};
    std::vector<ContactSpec> contacts{};
    double still{1.0};                          ///< how far into the work a still picture is taken
    std::map<FigureMotion, MotionPath> paths{}; ///< one for every motion
    std::optional<KeyPose> mistake{};           ///< what the end of the work must not look like

    bool operator==(const PoseSet &) const = default;
};

} // namespace unhunch::core

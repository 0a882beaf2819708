#pragma once

#include "core/figure/body.h"

namespace unhunch::core {

/// How one limb differs from its twin.
struct LimbLook {
    double side{}; ///< -1 on the viewer's left, 1 on the right
    double active{};
    double shade{};
};

// A limb is two groups, so that a bent one can be partly before and partly behind the trunk. Each
// repeats the end of the other: no line cuts the joint.
[[nodiscard]] PartGroup thighParts(const LegJoints &leg, const LimbLook &look,
                                   const Camera &camera);
[[nodiscard]] PartGroup shankParts(const LegJoints &leg, const LimbLook &look,
                                   const Camera &camera);
[[nodiscard]] PartGroup upperArmParts(const ArmJoints &arm, const Frame &chest,
                                      const LimbLook &look, const Camera &camera);
[[nodiscard]] PartGroup forearmParts(const ArmJoints &arm, const LimbLook &look,
                                     const Camera &camera);

} // namespace unhunch::core

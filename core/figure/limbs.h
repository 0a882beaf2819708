#pragma once

#include "core/figure/body.h"

namespace unhunch::core {

/// How one limb differs from its twin.
struct LimbLook {
    double side{}; ///< -1 on the viewer's left, 1 on the right
    double active{};
    double shade{};
};

[[nodiscard]] PartGroup legParts(const LegJoints &leg, const Frame &pelvis, const LimbLook &look,
                                 const Camera &camera);
/// One group; two if the forearm is drawn nearer than the upper arm.
void addArm(const Skeleton &body, const ArmJoints &arm, const LimbLook &look, const Camera &camera,
            std::vector<PartGroup> &out);

} // namespace unhunch::core

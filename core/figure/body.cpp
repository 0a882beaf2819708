#include "core/figure/body.h"

#include "core/figure/limbs.h"
#include "core/figure/trunk.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr double kFullyFarther = 0.06; ///< body heights between the limbs of a pair

/// The farther limb of a pair is a little darker; halfway there, half as dark.
double farShade(double depth, double twinDepth, double darkest)
{
    return darkest * std::clamp((twinDepth - depth) / kFullyFarther, 0.0, 1.0);
}

} // namespace

std::vector<PartGroup> bodyParts(const Skeleton &body, const ActiveLimbs &active, double highlight,
                                 const Camera &camera)
{
    const auto armLook = [&](const ArmJoints &arm, const ArmJoints &twin, bool works, double side) {
        return LimbLook{side, works ? highlight : 0.0,
                        farShade(camera.depth(arm.shoulder), camera.depth(twin.shoulder), 0.10)};
    };
    const auto legLook = [&](const LegJoints &leg, const LegJoints &twin, double side) {
        return LimbLook{side, active.legs ? highlight : 0.0,
                        farShade(camera.depth(leg.hip), camera.depth(twin.hip), 0.12)};
    };

    std::vector<PartGroup> groups;
    groups.push_back(
        legParts(body.leftLeg, body.pelvis, legLook(body.leftLeg, body.rightLeg, -1), camera));
    groups.push_back(
        legParts(body.rightLeg, body.pelvis, legLook(body.rightLeg, body.leftLeg, 1), camera));
    groups.push_back(trunkParts(body, active.belly && highlight > 0, camera));
    // The trousers are one piece: both legs grow out of the hips, and the shirt hangs over them.
    const double hips = std::min({groups[0].depth, groups[1].depth, groups[2].depth}) - 0.01;
    groups.push_back(pelvisParts(body, hips));
    groups.push_back(neckParts(body, camera));
    groups.push_back(headParts(body, camera));
    addArm(body, body.leftArm, armLook(body.leftArm, body.rightArm, active.leftArm, -1), camera,
           groups);
    addArm(body, body.rightArm, armLook(body.rightArm, body.leftArm, active.rightArm, 1), camera,
           groups);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const PartGroup &a, const PartGroup &b) { return a.depth < b.depth; });
    return groups;
}

} // namespace unhunch::core

#include "core/figure/body.h"

#include "core/figure/head.h"
#include "core/figure/limbs.h"
#include "core/figure/trunk.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr double kFullyFarther = 0.06; ///< body heights between the limbs of a pair
constexpr double kFarArm = 0.10;
constexpr double kFarLeg = 0.12;
constexpr double kClearOfTrunk = 0.09; ///< an elbow so far from the middle of the chest is outside

/// The farther limb of a pair is a little darker; halfway there, half as dark.
double farShade(double depth, double twinDepth, double darkest)
{
    return darkest * std::clamp((twinDepth - depth) / kFullyFarther, 0.0, 1.0);
}

/// A thigh that hangs is under the shirt, one that is lifted may be before it.
bool hangs(const LegJoints &leg, const Frame &pelvis)
{
    constexpr double kLifted = 0.2; // cosine of the angle to the hanging thigh
    const Vec3 thigh = leg.knee - leg.hip;
    return dot(thigh, pelvis.up) < -kLifted * length(thigh);
}

/// Collects the groups and remembers who is painted before whom.
class Assembly
{
public:
    Assembly(const Skeleton &skeleton, const Camera &camera)
        : m_skeleton(skeleton)
        , m_camera(camera)
        , m_pelvis(add(pelvisParts(skeleton, camera)))
        , m_trunk(add(trunkParts(skeleton, camera)))
    {
        inOrder(m_pelvis, m_trunk);
    }

    void addHead()
    {
        const std::size_t neck = add(neckParts(m_skeleton, m_camera));
        const std::size_t head = add(headParts(m_skeleton, m_camera));
        // Seen from behind, the collar hides the foot of the neck.
        if (m_camera.depth(m_skeleton.chest.front) < 0)
            inOrder(neck, m_trunk);
        else
            inOrder(m_trunk, neck);
        inOrder(neck, head);
    }

    void addLeg(const LegJoints &leg, const LegJoints &twin, double side, double active)
    {
        const LimbLook look{side, active,
                            farShade(m_camera.depth(leg.hip), m_camera.depth(twin.hip), kFarLeg)};
        const std::size_t thigh = add(thighParts(leg, look, m_camera));
        add(shankParts(leg, look, m_camera));
        inOrder(m_pelvis, thigh);
        if (hangs(leg, m_skeleton.pelvis))
            inOrder(thigh, m_trunk);
    }

    void addArm(const ArmJoints &arm, const ArmJoints &twin, double side, double active)
    {
        const LimbLook look{
            side, active,
            farShade(m_camera.depth(arm.shoulder), m_camera.depth(twin.shoulder), kFarArm)};
        const std::size_t upper = add(upperArmParts(arm, m_skeleton.chest, look, m_camera));
        add(forearmParts(arm, look, m_camera));
        const double nearer =
            m_camera.depth(arm.elbow) - m_camera.depth(m_skeleton.chest.at({0, 0.03, 0}));
        if (nearer > kClearOfTrunk)
            inOrder(m_trunk, upper);
        else if (nearer < -kClearOfTrunk)
            inOrder(upper, m_trunk);
    }

    Body take() { return std::move(m_body); }

private:
    std::size_t add(PartGroup group)
    {
        m_body.groups.push_back(std::move(group));
        return m_body.groups.size() - 1;
    }
    void inOrder(std::size_t first, std::size_t then) { m_body.layered.emplace_back(first, then); }

    const Skeleton &m_skeleton;
    const Camera &m_camera;
    Body m_body{};
    std::size_t m_pelvis;
    std::size_t m_trunk;
};

} // namespace

Body bodyParts(const Skeleton &skeleton, const ActiveLimbs &active, double highlight,
               const Camera &camera)
{
    const auto of = [highlight](bool works) { return works ? highlight : 0.0; };
    Assembly body(skeleton, camera);
    body.addLeg(skeleton.leftLeg, skeleton.rightLeg, -1, of(active.legs));
    body.addLeg(skeleton.rightLeg, skeleton.leftLeg, 1, of(active.legs));
    body.addHead();
    body.addArm(skeleton.leftArm, skeleton.rightArm, -1, of(active.leftArm));
    body.addArm(skeleton.rightArm, skeleton.leftArm, 1, of(active.rightArm));
    return body.take();
}

} // namespace unhunch::core

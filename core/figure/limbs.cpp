#include "core/figure/limbs.h"

namespace unhunch::core {

namespace {

/// The axes of a shin: where its front is, so that the calf sits behind it in every pose.
Vec3 behindShin(const LegJoints &leg)
{
    const Vec3 shin = leg.ankle - leg.knee;
    const Vec3 foot = leg.toe - leg.heel;
    const Vec3 front = foot - shin * (dot(foot, shin) / dot(shin, shin));
    const double size = length(front);
    return size > 1e-6 ? front * (-1 / size) : Vec3{0, 0, -1};
}

/// A thigh that hangs is under the shirt, one that is lifted may be before it.
double legDepth(const LegJoints &leg, const Frame &pelvis, const Camera &camera)
{
    constexpr double kLifted = 0.7; // cosine of the angle to the hanging thigh
    const Vec3 thigh = leg.knee - leg.hip;
    const bool hangs = dot(thigh, pelvis.up) < -kLifted * length(thigh);
    return hangs ? camera.depth(leg.hip) - 0.05 : camera.depth(mix(leg.hip, leg.knee, 0.8));
}

} // namespace

PartGroup legParts(const LegJoints &leg, const Frame &pelvis, const LimbLook &look,
                   const Camera &camera)
{
    const Paint shoe{ColourRole::Shoes, 0, look.shade * 0.7};
    const Paint skin{ColourRole::Skin, look.active, look.shade};
    const Paint cloth{ColourRole::Trousers, look.active * 0.6, look.shade};

    const Vec3 shin = leg.ankle - leg.knee;
    const Vec3 thigh = leg.knee - leg.hip;
    const Vec3 instep = mix(leg.heel, leg.toe, 0.55) + (leg.ankle - leg.heel) * 0.28;
    const Vec3 calf = leg.knee + shin * 0.28 + behindShin(leg) * 0.012;

    PartGroup group;
    group.depth = legDepth(leg, pelvis, camera);
    group.parts = {
        {{{leg.heel, 0.026},
          {mix(leg.heel, leg.ankle, 0.9), 0.024},
          {leg.toe, 0.017},
          {instep, 0.0235}},
         shoe},
        {{{leg.ankle - shin * 0.12, 0.0235}, {leg.ankle, 0.0225}}, skin},
        {{{leg.knee - thigh * 0.1, 0.0425},
          {leg.knee, 0.0405},
          {calf, 0.0395},
          {leg.knee + shin * 0.83, 0.0285}},
         cloth},
        {{{leg.hip - thigh * 0.07, 0.0605}, {leg.hip + thigh * 0.45, 0.053}, {leg.knee, 0.041}},
         cloth},
    };
    return group;
}

namespace {

std::vector<Part> forearmParts(const ArmJoints &arm, const Paint &skin)
{
    const Vec3 fore = arm.wrist - arm.elbow;
    return {
        {{{arm.wrist, 0.0195}, {mix(arm.wrist, arm.hand, 0.5), 0.0225}, {arm.hand, 0.0165}}, skin},
        {{{mix(arm.wrist, arm.thumb, 0.15), 0.0115}, {arm.thumb, 0.0095}}, skin},
        {{{arm.elbow, 0.0265}, {arm.elbow + fore * 0.3, 0.027}, {arm.wrist, 0.0185}}, skin},
    };
}

std::vector<Part> upperArmParts(const ArmJoints &arm, Vec3 inward, Vec3 down, const Paint &skin,
                                const Paint &sleeve)
{
    const Vec3 upper = arm.elbow - arm.shoulder;
    return {
        {{{arm.shoulder + upper * 0.38, 0.030}, {arm.elbow, 0.0262}}, skin},
        // Joins the sleeve to the shirt without a line.
        {{{arm.shoulder + inward * 0.030 + down * 0.012, 0.034},
          {arm.shoulder + inward * 0.004, 0.0385},
          {arm.shoulder + upper * 0.18, 0.036}},
         sleeve,
         false},
        {{{arm.shoulder + inward * 0.010, 0.0405},
          {arm.shoulder + upper * 0.30, 0.0385},
          {arm.shoulder + upper * 0.50, 0.0345}},
         sleeve,
         true,
         // The line begins at the armpit: across the shoulder the shirt is one piece.
         {{arm.shoulder + upper * 0.36, 0.0375}, {arm.shoulder + upper * 0.50, 0.0345}}},
    };
}

} // namespace

void addArm(const Skeleton &body, const ArmJoints &arm, const LimbLook &look, const Camera &camera,
            std::vector<PartGroup> &out)
{
    const Paint skin{ColourRole::Skin, 0.92 * look.active, look.shade};
    const Paint sleeve{ColourRole::Top, 0, look.shade};
    const Vec3 inward = body.thorax.right * -look.side;
    const Vec3 down = body.thorax.up * -1;

    std::vector<Part> upper = upperArmParts(arm, inward, down, skin, sleeve);
    std::vector<Part> fore = forearmParts(arm, skin);
    const double depth = camera.depth(mix(arm.elbow, arm.wrist, 0.3));
    if (arm.nearer <= 0) {
        fore.insert(fore.end(), upper.begin(), upper.end());
        out.push_back({depth, std::move(fore)});
        return;
    }
    // The elbow once more, so that the forearm's line does not cut it off.
    fore.push_back(
        {{{mix(arm.shoulder, arm.elbow, 0.84), 0.0262}, {arm.elbow, 0.0262}}, skin, false});
    out.push_back({camera.depth(mix(arm.shoulder, arm.elbow, 0.7)), std::move(upper)});
    out.push_back({depth + arm.nearer, std::move(fore)});
}

} // namespace unhunch::core

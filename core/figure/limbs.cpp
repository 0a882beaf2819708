#include "core/figure/limbs.h"

#include "core/figure/proportions.h"

namespace unhunch::core {

namespace {

using namespace proportions;

/// The bulk of a bone between two shares of its length: the joints belong to both neighbours.
void addBone(std::vector<Ball> &bulk, Vec3 from, Vec3 to, double begin, double end, double thick)
{
    addBetween<5>({mix(from, to, begin), thick}, {mix(from, to, end), thick},
                  [&](const Ball &ball) { bulk.push_back(ball); });
}

/// Where the back of a shin is, so that the calf sits behind it in every pose.
Vec3 behindShin(const LegJoints &leg)
{
    const Vec3 shin = leg.ankle - leg.knee;
    const Vec3 foot = leg.toe - leg.heel;
    const Vec3 front = foot - shin * (dot(foot, shin) / dot(shin, shin));
    const double size = length(front);
    return size > 1e-6 ? front * (-1 / size) : Vec3{0, 0, -1};
}

Paint trousersOf(const LimbLook &look)
{
    return {ColourRole::Trousers, look.active * 0.6, look.shade};
}

Paint armSkinOf(const LimbLook &look)
{
    return {ColourRole::Skin, 0.92 * look.active, look.shade};
}

} // namespace

PartGroup thighParts(const LegJoints &leg, const LimbLook &look, const Camera &camera)
{
    const Vec3 thigh = leg.knee - leg.hip;
    const Vec3 shin = leg.ankle - leg.knee;
    const Paint cloth = trousersOf(look);
    PartGroup group;
    group.parts = {
        {{{leg.hip - thigh * 0.07, 0.0605},
          {leg.hip + thigh * 0.45, 0.053},
          {leg.knee, kKneeThick}},
         cloth,
         true,
         // The line begins below the seat: the trousers are one piece.
         {{leg.hip + thigh * 0.22, 0.0570},
          {leg.hip + thigh * 0.45, 0.053},
          {leg.knee, kKneeThick}}},
        {{{leg.knee, kKneeThick}, {leg.knee + shin * 0.14, 0.0395}}, cloth, false},
    };
    addBone(group.bulk, leg.hip, leg.knee, 0.35, 0.85, 0.048);
    group.depth = camera.depth(mix(leg.hip, leg.knee, 0.8));
    return group;
}

PartGroup shankParts(const LegJoints &leg, const LimbLook &look, const Camera &camera)
{
    const Vec3 thigh = leg.knee - leg.hip;
    const Vec3 shin = leg.ankle - leg.knee;
    const Vec3 instep = mix(leg.heel, leg.toe, 0.55) + (leg.ankle - leg.heel) * 0.28;
    const Vec3 calf = leg.knee + shin * 0.28 + behindShin(leg) * 0.012;
    const Paint shoe{ColourRole::Shoes, 0, look.shade * 0.7};
    const Paint skin{ColourRole::Skin, look.active, look.shade};
    const Paint cloth = trousersOf(look);
    PartGroup group;
    group.parts = {
        {{{leg.heel, kHeelThick},
          {mix(leg.heel, leg.ankle, 0.9), 0.024},
          {leg.toe, kToeThick},
          {instep, 0.0235}},
         shoe},
        {{{leg.ankle - shin * 0.12, 0.0235}, {leg.ankle, kAnkleThick}}, skin},
        {{{leg.knee, kKneeThick}, {calf, 0.0395}, {leg.knee + shin * 0.83, 0.0285}}, cloth},
        {{{leg.knee - thigh * 0.35, 0.0485}, {leg.knee, kKneeThick}}, cloth, false},
    };
    addBone(group.bulk, leg.knee, leg.ankle, 0.25, 1.0, 0.034);
    addBone(group.bulk, leg.heel, leg.toe, 0, 1, 0.022);
    group.depth = camera.depth(mix(leg.knee, leg.ankle, 0.4));
    return group;
}

PartGroup upperArmParts(const ArmJoints &arm, const Frame &chest, const LimbLook &look,
                        const Camera &camera)
{
    const Vec3 upper = arm.elbow - arm.shoulder;
    const Vec3 fore = arm.wrist - arm.elbow;
    const Vec3 inward = chest.right * -look.side;
    const Vec3 down = chest.up * -1;
    const Paint skin = armSkinOf(look);
    const Paint sleeve{ColourRole::Top, 0, look.shade};
    PartGroup group;
    group.parts = {
        {{{arm.elbow, kElbowThick}, {arm.elbow + fore * 0.14, 0.0266}}, skin, false},
        {{{arm.shoulder + upper * 0.38, 0.030}, {arm.elbow, 0.0262}}, skin},
        // Joins the sleeve to the shirt without a line.
        {{{arm.shoulder + inward * 0.030 + down * 0.012, 0.034},
          {arm.shoulder + inward * 0.004, 0.0385},
          {arm.shoulder + upper * 0.18, 0.036}},
         sleeve,
         false},
        {{{arm.shoulder + inward * 0.010, kShoulderThick},
          {arm.shoulder + upper * 0.30, 0.0385},
          {arm.shoulder + upper * 0.50, 0.0345}},
         sleeve,
         true,
         // The line begins at the armpit: across the shoulder the shirt is one piece.
         {{arm.shoulder + upper * 0.36, 0.0375}, {arm.shoulder + upper * 0.50, 0.0345}}},
    };
    addBone(group.bulk, arm.shoulder, arm.elbow, 0.40, 0.85, 0.030);
    group.depth = camera.depth(mix(arm.shoulder, arm.elbow, 0.8));
    return group;
}

PartGroup forearmParts(const ArmJoints &arm, const LimbLook &look, const Camera &camera)
{
    const Vec3 fore = arm.wrist - arm.elbow;
    const Paint skin = armSkinOf(look);
    PartGroup group;
    group.parts = {
        {{{arm.wrist, kWristThick},
          {mix(arm.wrist, arm.hand, 0.42), 0.0215},
          {mix(arm.wrist, arm.hand, 0.70), 0.0190},
          {arm.hand, 0.0140}},
         skin},
        {{{mix(arm.wrist, arm.thumb, 0.15), 0.0130}, {arm.thumb, 0.0092}}, skin},
        {{{arm.elbow, kElbowThick},
          {arm.elbow + fore * 0.20, 0.0268},
          {arm.elbow + fore * 0.55, 0.0238},
          {arm.wrist, kWristThick}},
         skin},
        {{{mix(arm.shoulder, arm.elbow, 0.86), 0.0271}, {arm.elbow, 0.0262}}, skin, false},
    };
    addBone(group.bulk, arm.elbow, arm.wrist, 0.25, 1.0, 0.024);
    addBone(group.bulk, arm.wrist, arm.hand, 0.2, 1.0, 0.019);
    group.depth = camera.depth(mix(arm.elbow, arm.wrist, 0.3));
    return group;
}

} // namespace unhunch::core

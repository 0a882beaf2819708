#pragma once

/// Lengths of the mannequin in fractions of its height.
namespace unhunch::core::proportions {

inline constexpr double kLumbar = 0.135;
inline constexpr double kRibs = 0.080;  ///< the lower half of the thorax
inline constexpr double kChest = 0.095; ///< the upper half, which carries the shoulders
inline constexpr double kNeck = 0.055;

inline constexpr double kShoulderAcross = 0.112; ///< from the midline
inline constexpr double kShoulderHeight = 0.058; ///< above the lower end of the chest
inline constexpr double kShoulderStep = 0.016;   ///< one unit of shrug or protraction
inline constexpr double kUpperArm = 0.172;
inline constexpr double kForearm = 0.150;
inline constexpr double kHand = 0.062;
inline constexpr double kPalm = 0.034; ///< from the wrist to the middle of the palm
inline constexpr double kThumb = 0.038;

inline constexpr double kHipAcross = 0.052;
inline constexpr double kThigh = 0.243;
inline constexpr double kShank = 0.234;
inline constexpr double kAnkleHeight = 0.050;
inline constexpr double kHeelBack = 0.024;
inline constexpr double kToeFront = 0.092;

// Half the thickness of the flesh round a joint.
inline constexpr double kShoulderThick = 0.0405;
inline constexpr double kElbowThick = 0.0265;
inline constexpr double kWristThick = 0.0185;
inline constexpr double kPalmThick = 0.0205;
inline constexpr double kFingerThick = 0.0140;
inline constexpr double kKneeThick = 0.0405;
inline constexpr double kAnkleThick = 0.0225;
inline constexpr double kHeelThick = 0.026;
inline constexpr double kToeThick = 0.017;

} // namespace unhunch::core::proportions

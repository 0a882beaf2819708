#pragma once

/// Lengths of the mannequin in fractions of its height.
namespace unhunch::core::proportions {

inline constexpr double kLumbar = 0.135;
inline constexpr double kThorax = 0.175;
inline constexpr double kNeck = 0.055;

inline constexpr double kShoulderAcross = 0.112; ///< from the midline
inline constexpr double kShoulderHeight = 0.138; ///< above the lower end of the thorax
inline constexpr double kShoulderStep = 0.016;   ///< one unit of shrug or protraction
inline constexpr double kUpperArm = 0.172;
inline constexpr double kForearm = 0.150;
inline constexpr double kHand = 0.062;
inline constexpr double kThumb = 0.036;

inline constexpr double kHipAcross = 0.052;
inline constexpr double kThigh = 0.243;
inline constexpr double kShank = 0.234;
inline constexpr double kAnkleHeight = 0.050;
inline constexpr double kHeelBack = 0.024;
inline constexpr double kToeFront = 0.092;

} // namespace unhunch::core::proportions

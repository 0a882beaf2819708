#pragma once

namespace unhunch {

/// Lengths of the interface in logical pixels, on a grid of 4.
namespace space {
constexpr int kXs = 4;
constexpr int kSm = 8; ///< between controls
constexpr int kMd = 12;
constexpr int kLg = 16; ///< between cards
constexpr int kXl = 20; ///< padding of tiles and pop-ups
constexpr int kCard = 24;
constexpr int kPage = 32;
} // namespace space

namespace radius {
constexpr int kCheckBox = 7;
constexpr int kCell = 11;
constexpr int kControl = 12;      ///< controls 40 to 44 high
constexpr int kLargeControl = 14; ///< controls 48 to 56 high
constexpr int kThumb = 16;
constexpr int kGroup = 18;
constexpr int kCard = 20; ///< card and pop-up
constexpr int kLargeCard = 24;
constexpr int kStage = 28;
} // namespace radius

namespace height {
constexpr int kSettings = 40; ///< also the smallest pointer target
constexpr int kForm = 44;
constexpr int kLarge = 48;
constexpr int kSession = 56;
constexpr int kMenuRow = 40;
} // namespace height

namespace stroke {
constexpr double kBorder = 1.0;
constexpr double kSelected = 2.0;
constexpr double kFocus = 2.0;
constexpr double kFocusGap = 2.0;   ///< background between a control and its ring
constexpr double kRing = 0.056;     ///< share of the ring's diameter
constexpr double kThinRing = 0.028; ///< breath pacer
} // namespace stroke

} // namespace unhunch

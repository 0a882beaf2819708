#pragma once

#include <QEasingCurve>

#include <chrono>

namespace unhunch {

/// How long things take to move; nothing moves when motion is reduced.
namespace motion {
constexpr std::chrono::milliseconds kFast{100};      ///< hover, press
constexpr std::chrono::milliseconds kBase{180};      ///< toggle, change of a phase's colour
constexpr std::chrono::milliseconds kEnter{250};     ///< pop-up
constexpr std::chrono::milliseconds kExit{150};      ///< pop-up
constexpr std::chrono::milliseconds kPage{300};      ///< change of screen
constexpr std::chrono::milliseconds kYaw{700};       ///< turn of the camera
constexpr std::chrono::milliseconds kCelebrate{600}; ///< the check mark at the end

constexpr int kControlRate = 60; ///< frames a second for short movements of controls
} // namespace motion

enum class Curve : unsigned char { Standard, Decelerate, Accelerate };

/// The curve as Qt's, made once.
[[nodiscard]] const QEasingCurve &easing(Curve curve);

} // namespace unhunch

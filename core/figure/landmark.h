#pragma once

#include "core/figure/ball.h"
#include "core/figure/skeleton.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// The places of a body that data can name: to pin one to the room, to follow it, to tie a band to
/// it, to say that it touches something. Those of the left side stand before their twins.
enum class Landmark : std::uint8_t {
    Pelvis,
    Seat, ///< what one sits on
    Belly,
    Back, ///< all of the upper trunk's rear, from the lower ribs to the neck
    NeckBase,
    Head,
    Forehead,
    BackOfHead,
    LeftShoulder,
    RightShoulder,
    LeftTrap, ///< the muscle between neck and shoulder, from behind
    RightTrap,
    LeftElbow,
    RightElbow,
    LeftWrist,
    RightWrist,
    LeftPalm,
    RightPalm,
    LeftHand, ///< the tips of the fingers
    RightHand,
    LeftKnee,
    RightKnee,
    LeftAnkle,
    RightAnkle,
    LeftHeel,
    RightHeel,
    LeftToe,
    RightToe,
};

struct LandmarkInfo {
    std::string_view name; ///< in the data
    Vec3 (*at)(const Skeleton &body);
    double flesh; ///< half the thickness of the body there; 0 for a place on the skin
};

/// All of them, in the order of the enumeration.
[[nodiscard]] std::span<const LandmarkInfo> landmarks();

[[nodiscard]] Vec3 position(const Skeleton &body, Landmark landmark);
/// The same place of the other side.
[[nodiscard]] Landmark mirrored(Landmark landmark);
/// The flesh that can touch something there.
[[nodiscard]] std::vector<Ball> fleshAt(const Skeleton &body, Landmark landmark);

} // namespace unhunch::core

#pragma once

#include "core/figure/landmark.h"
#include "core/figure/vec.h"

#include <cstdint>
#include <vector>

namespace unhunch::core {

enum class PropKind : std::uint8_t {
    Wall, ///< behind everything; `at.z` is its face
    Floor,
    Mat,     ///< `size` on the floor round `at`
    Box,     ///< `size` round `at`, which is the middle of its underside
    Chair,   ///< `at` is the middle of the seat's edge on the floor, facing +z
    Roller,  ///< lies across; `size.x` long, `size.y` thick
    Ball,    ///< `size.y` thick
    Bar,     ///< hangs across; `size.x` long
    Doorway, ///< a frame to walk through; `size` of its opening, `at` in the middle of its sill
    Towel,   ///< folded, `size` round `at`, which is the middle of its underside
    Band,    ///< between two landmarks
};

/// A thing the exercise needs.
struct Prop {
    PropKind kind{};
    Vec3 at{};
    Vec3 size{};
    bool moves{};    ///< follows the pose's prop channels
    Landmark from{}; ///< of a band
    Landmark to{};   ///< of a band

    bool operator==(const Prop &) const = default;
};

// What props are made of, in body heights.
inline constexpr double kMatThick = 0.014;
inline constexpr double kBarThick = 0.011;
inline constexpr double kSeatHeight = 0.26;
inline constexpr double kSeatHalf = 0.125;
inline constexpr double kJambWide = 0.05;
inline constexpr double kJambDeep = 0.06;

[[nodiscard]] Prop mirrored(Prop prop);
/// Those that follow the pose, moved.
[[nodiscard]] std::vector<Prop> moved(std::vector<Prop> props, Vec3 offset);

/// How far the place is from the prop's surface; negative inside. Far away for what has none.
[[nodiscard]] double distanceTo(const Prop &prop, Vec3 place);

/// How far the part of the body is from touching the nearest prop of that kind; negative when it
/// sinks in.
[[nodiscard]] double gapTo(const std::vector<Prop> &props, PropKind kind, const Skeleton &body,
                           Landmark part);

} // namespace unhunch::core

#pragma once

#include <cmath>

namespace unhunch::core {

/// A point or direction in the room: x to the viewer's right, y up, z from the figure to the front.
/// One unit is the height of the figure.
struct Vec3 {
    double x{};
    double y{};
    double z{};

    bool operator==(const Vec3 &) const = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
constexpr Vec3 operator-(Vec3 a, Vec3 b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr Vec3 operator*(Vec3 a, double k)
{
    return {a.x * k, a.y * k, a.z * k};
}
/// To the other side of the body.
constexpr Vec3 mirrored(Vec3 a)
{
    return {-a.x, a.y, a.z};
}
constexpr double dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
inline double length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}

/// The same direction one unit long; to the front if there is none.
inline Vec3 normalized(Vec3 a)
{
    const double size = length(a);
    return size > 1e-9 ? a * (1 / size) : Vec3{0, 0, 1};
}

/// A point of the picture in pixels: x right, y down.
struct Vec2 {
    double x{};
    double y{};

    bool operator==(const Vec2 &) const = default;
};

constexpr Vec2 operator+(Vec2 a, Vec2 b)
{
    return {a.x + b.x, a.y + b.y};
}
constexpr Vec2 operator-(Vec2 a, Vec2 b)
{
    return {a.x - b.x, a.y - b.y};
}
constexpr Vec2 operator*(Vec2 a, double k)
{
    return {a.x * k, a.y * k};
}

/// From a (t = 0) to b (t = 1).
template<typename T> constexpr T mix(T a, T b, double t)
{
    return a + (b - a) * t;
}

[[nodiscard]] constexpr double radians(double degrees)
{
    return degrees * 3.14159265358979323846 / 180.0;
}

} // namespace unhunch::core

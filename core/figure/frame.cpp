#include "core/figure/frame.h"

namespace unhunch::core {

Vec3 Frame::direction(Vec3 local) const
{
    return right * local.x + up * local.y + front * local.z;
}

Vec3 Frame::at(Vec3 local) const
{
    return origin + direction(local);
}

Frame leanedFrame(double lean, double bend, double turn)
{
    const double l = radians(lean);
    const double b = radians(bend);
    const double t = radians(turn);
    const Vec3 x{1, 0, 0};
    const Vec3 up{0, std::cos(l), std::sin(l)};
    const Vec3 front{0, -std::sin(l), std::cos(l)};

    const Vec3 bentUp = up * std::cos(b) + x * std::sin(b);
    const Vec3 bentRight = x * std::cos(b) - up * std::sin(b);
    return {{},
            bentRight * std::cos(t) - front * std::sin(t),
            bentUp,
            front * std::cos(t) + bentRight * std::sin(t)};
}

} // namespace unhunch::core

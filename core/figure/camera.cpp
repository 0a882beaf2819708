#include "core/figure/camera.h"

#include <algorithm>

namespace unhunch::core {

Camera::Camera(const Viewpoint &view, const Framing &framing, PictureSize picture)
    : m_sinYaw(std::sin(radians(view.yaw)))
    , m_cosYaw(std::cos(radians(view.yaw)))
    , m_sinPitch(std::sin(radians(view.pitch)))
    , m_cosPitch(std::cos(radians(view.pitch)))
    , m_scale(picture.height / (framing.top - framing.bottom))
    , m_picture(picture)
{
    if (framing.width > 0)
        m_scale = std::min(m_scale, picture.width / framing.width);
    const double middle = (framing.bottom + framing.top) / 2;
    const Vec3 centre = rotated({framing.centre.x, middle, framing.centre.z});
    // The height of the middle stays put when the camera looks down: only x needs the turn.
    m_origin = {picture.width / 2 - centre.x * m_scale, picture.height / 2 + middle * m_scale};
}

Vec3 Camera::rotated(Vec3 point) const
{
    const double x = point.x * m_cosYaw + point.z * m_sinYaw;
    const double z = -point.x * m_sinYaw + point.z * m_cosYaw;
    return {x, point.y * m_cosPitch - z * m_sinPitch, point.y * m_sinPitch + z * m_cosPitch};
}

Vec2 Camera::project(Vec3 point) const
{
    const Vec3 seen = rotated(point);
    return m_origin + Vec2{seen.x * m_scale, -seen.y * m_scale};
}

double Camera::depth(Vec3 point) const
{
    return rotated(point).z;
}

} // namespace unhunch::core

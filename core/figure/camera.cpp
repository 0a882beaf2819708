#include "core/figure/camera.h"

#include <algorithm>

namespace unhunch::core {

Camera::Camera(const Shot &shot, PictureSize picture)
    : m_sinYaw(std::sin(radians(shot.view.yaw)))
    , m_cosYaw(std::cos(radians(shot.view.yaw)))
    , m_sinPitch(std::sin(radians(shot.view.pitch)))
    , m_cosPitch(std::cos(radians(shot.view.pitch)))
    , m_scale(picture.height / (shot.framing.top - shot.framing.bottom))
    , m_picture(picture)
{
    const Framing &framing = shot.framing;
    if (framing.width > 0)
        m_scale = std::min(m_scale, picture.width / framing.width);
    const double middle = (framing.bottom + framing.top) / 2;
    const Vec3 centre = seen({framing.centre.x, middle, framing.centre.z});
    m_origin = {picture.width / 2 - centre.x * m_scale, picture.height / 2 + centre.y * m_scale};
}

Vec3 Camera::seen(Vec3 point) const
{
    const double x = point.x * m_cosYaw + point.z * m_sinYaw;
    const double z = -point.x * m_sinYaw + point.z * m_cosYaw;
    return {x, point.y * m_cosPitch - z * m_sinPitch, point.y * m_sinPitch + z * m_cosPitch};
}

Vec2 Camera::project(Vec3 point) const
{
    const Vec3 place = seen(point);
    return m_origin + Vec2{place.x * m_scale, -place.y * m_scale};
}

} // namespace unhunch::core

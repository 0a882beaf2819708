#pragma once

#include "core/figure/vec.h"

namespace unhunch::core {

/// From where the figure is seen. Degrees.
struct Viewpoint {
    double yaw{-26}; ///< 0 from the front; -84 shows its left side, facing left
    double pitch{7}; ///< positive looks down on it

    bool operator==(const Viewpoint &) const = default;
};

/// What part of the room fills the picture, in body heights.
struct Framing {
    double bottom{-0.10};
    double top{1.35};
    double width{}; ///< that must fit as well; 0 does not care
    Vec3 centre{};  ///< shown in the middle; its height is that between bottom and top

    bool operator==(const Framing &) const = default;
};

/// A camera's place and its section of the room.
struct Shot {
    Viewpoint view{};
    Framing framing{};

    bool operator==(const Shot &) const = default;
};

struct PictureSize {
    double width{};
    double height{};

    bool operator==(const PictureSize &) const = default;
};

/// An orthographic view onto a picture of some size.
class Camera
{
public:
    Camera(const Shot &shot, PictureSize picture);

    /// Pixels per body height.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] PictureSize picture() const { return m_picture; }
    /// The direction in the room that is to the right in the picture.
    [[nodiscard]] Vec3 toTheRight() const { return {m_cosYaw, 0, m_sinYaw}; }
    /// 1 from the front, 0 from either side, -1 from behind.
    [[nodiscard]] double facing() const { return m_cosYaw; }
    [[nodiscard]] Vec2 project(Vec3 point) const;
    /// Grows towards the viewer; in body heights.
    [[nodiscard]] double depth(Vec3 point) const { return seen(point).z; }
    /// In the camera's own axes: right, up and towards the viewer; in body heights.
    [[nodiscard]] Vec3 seen(Vec3 point) const;

private:
    double m_sinYaw;
    double m_cosYaw;
    double m_sinPitch;
    double m_cosPitch;
    double m_scale;
    PictureSize m_picture;
    Vec2 m_origin{};
};

} // namespace unhunch::core

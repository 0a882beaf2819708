#include "core/figure/head.h"

namespace unhunch::core {

namespace {

/// Parts of a head, in the head's own axes: right, up from the top of the neck, front.
class HeadShapes
{
public:
    explicit HeadShapes(const Frame &head)
        : m_head(head)
    {}

    [[nodiscard]] Part hairBehind() const
    {
        return {{ball(0, 0.062, -0.013, 0.0545), ball(0, 0.040, -0.022, 0.046)}, kHair};
    }
    /// Brow, cheeks and chin; the nose tells a profile where it looks.
    [[nodiscard]] Part face() const
    {
        return {{ball(0, 0.052, 0.010, 0.0475), ball(0, 0.008, 0.024, 0.0315),
                 ball(0, 0.022, 0.006, 0.0365)},
                kSkin};
    }
    [[nodiscard]] Part nose() const
    {
        return {{ball(0, 0.048, 0.052, 0.0060), ball(0, 0.032, 0.0600, 0.0075),
                 ball(0, 0.032, 0.050, 0.0075)},
                kSkin};
    }
    [[nodiscard]] Part ear(double side) const
    {
        return {
            {ball(0.0495 * side, 0.042, -0.006, 0.0105), ball(0.047 * side, 0.028, -0.003, 0.0080)},
            {ColourRole::SkinShade},
            false};
    }
    [[nodiscard]] Part fringe() const
    {
        return {{ball(-0.036, 0.082, 0.014, 0.0150), ball(0.020, 0.097, 0.024, 0.0150),
                 ball(-0.004, 0.102, 0.006, 0.0190)},
                kHair,
                false};
    }
    [[nodiscard]] Part parting() const
    {
        return {{ball(0.020, 0.096, 0.024, 0.0150), ball(0.040, 0.080, 0.010, 0.0130),
                 ball(0.020, 0.100, 0, 0.0170)},
                kHair,
                false};
    }
    [[nodiscard]] Part temple(double side) const
    {
        return {{ball(0.036 * side, 0.078, 0.004, 0.0170),
                 ball(0.040 * side, 0.052, -0.014, 0.0120),
                 ball(0.034 * side, 0.060, -0.026, 0.0200)},
                kHair,
                false};
    }

private:
    [[nodiscard]] Ball ball(double x, double y, double z, double radius) const
    {
        return {m_head.at({x, y, z}), radius};
    }

    static constexpr Paint kHair{ColourRole::Hair};
    static constexpr Paint kSkin{ColourRole::Skin};
    const Frame &m_head;
};

} // namespace

PartGroup headParts(const Skeleton &body, const Camera &camera)
{
    const HeadShapes shapes(body.head);
    const double facing = camera.depth(body.head.front);
    const double near = camera.depth(body.head.right) > 0 ? 1 : -1;

    PartGroup group;
    if (facing > -0.1)
        group.parts = {shapes.ear(-near), shapes.hairBehind(),  shapes.face(),
                       shapes.nose(),     shapes.temple(-near), shapes.temple(near),
                       shapes.fringe(),   shapes.parting(),     shapes.ear(near)};
    else
        group.parts = {shapes.nose(),       shapes.face(),     shapes.fringe(),
                       shapes.parting(),    shapes.ear(-near), shapes.hairBehind(),
                       shapes.temple(near), shapes.ear(near)};
    group.bulk = {{body.head.at({0, 0.055, -0.004}), 0.054},
                  {body.head.at({0, 0.018, 0.012}), 0.036}};
    group.depth = camera.depth(body.head.at({0, 0.040, 0.050}));
    return group;
}

} // namespace unhunch::core

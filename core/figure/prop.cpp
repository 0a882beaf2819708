#include "core/figure/prop.h"

#include <algorithm>
#include <cmath>

namespace unhunch::core {

namespace {

constexpr double kNowhere = 1e3;

/// To a box round `middle`.
double toBox(Vec3 place, Vec3 middle, Vec3 half)
{
    const Vec3 away{std::abs(place.x - middle.x) - half.x, std::abs(place.y - middle.y) - half.y,
                    std::abs(place.z - middle.z) - half.z};
    const double outside =
        length({std::max(away.x, 0.0), std::max(away.y, 0.0), std::max(away.z, 0.0)});
    return outside + std::min(0.0, std::max({away.x, away.y, away.z}));
}

/// To something that stands on its underside.
double toStanding(Vec3 place, Vec3 at, Vec3 size)
{
    return toBox(place, at + Vec3{0, size.y / 2, 0}, size * 0.5);
}

double toJambs(const Prop &doorway, Vec3 place)
{
    double nearest = kNowhere;
    for (const double side : {-1, 1}) {
        const Vec3 at = doorway.at + Vec3{side * (doorway.size.x + kJambWide) / 2, 0, 0};
        nearest = std::min(nearest, toStanding(place, at, {kJambWide, doorway.size.y, kJambDeep}));
    }
    return nearest;
}

/// To something round that lies across.
double toRod(Vec3 place, Vec3 at, double radius)
{
    return std::hypot(place.y - at.y, place.z - at.z) - radius;
}

} // namespace

Prop mirrored(Prop prop)
{
    prop.at = mirrored(prop.at);
    prop.from = mirrored(prop.from);
    prop.to = mirrored(prop.to);
    return prop;
}

std::vector<Prop> moved(std::vector<Prop> props, Vec3 offset)
{
    for (Prop &prop : props)
        if (prop.moves)
            prop.at = prop.at + offset;
    return props;
}

double distanceTo(const Prop &prop, Vec3 place)
{
    switch (prop.kind) {
    case PropKind::Wall:
        return place.z - prop.at.z;
    case PropKind::Floor:
        return place.y - prop.at.y;
    case PropKind::Mat:
        return place.y - kMatThick;
    case PropKind::Box:
    case PropKind::Towel:
        return toStanding(place, prop.at, prop.size);
    case PropKind::Chair:
        return toStanding(place, prop.at - Vec3{0, 0, kSeatHalf},
                          {2 * kSeatHalf, kSeatHeight, 2 * kSeatHalf});
    case PropKind::Roller:
        return toRod(place, prop.at, prop.size.y / 2);
    case PropKind::Ball:
        return length(place - prop.at) - prop.size.y / 2;
    case PropKind::Bar:
        return toRod(place, prop.at, kBarThick);
    case PropKind::Doorway:
        return toJambs(prop, place);
    case PropKind::Band:
        return kNowhere; // tied on: it touches by itself
    }
    return kNowhere;
}

double gapTo(const std::vector<Prop> &props, PropKind kind, const Skeleton &body, Landmark part)
{
    double gap = kNowhere;
    for (const Ball &flesh : fleshAt(body, part))
        for (const Prop &prop : props)
            if (prop.kind == kind)
                gap = std::min(gap, distanceTo(prop, flesh.centre) - flesh.radius);
    return gap;
}

} // namespace unhunch::core

#pragma once

#include "core/figure/figure_frame.h"
#include "tests/core/figure/pose_sets.h"

#include <string>

namespace unhunch::core::test {

/// Body heights in centimetres of somebody 175 cm tall.
constexpr double cm(double heights)
{
    return heights * 175;
}

inline double between(Vec3 a, Vec3 b)
{
    return length(b - a);
}

/// Degrees by which the second bone leaves the line of the first.
inline double bend(Vec3 from, Vec3 joint, Vec3 to)
{
    const double cosine =
        dot(joint - from, to - joint) / (length(joint - from) * length(to - joint));
    return std::acos(std::min(1.0, std::max(-1.0, cosine))) * 180 / 3.14159265358979323846;
}

inline constexpr FigureMotion kMotions[]{
    FigureMotion::Ready,  FigureMotion::Work,     FigureMotion::Hold,      FigureMotion::Middle,
    FigureMotion::Return, FigureMotion::BreathIn, FigureMotion::BreathOut, FigureMotion::Move,
    FigureMotion::Rest,   FigureMotion::Switch};

/// The motions of a repetition, from start to start.
inline constexpr FigureMotion kRepetition[]{FigureMotion::Ready, FigureMotion::Work,
                                            FigureMotion::Hold, FigureMotion::Return};

/// Calls check(frame) for each of these motions, 21 times from its start to its end, both sides.
template<typename Motions, typename Check>
void through(const PoseSet &set, const Motions &motions, Check check)
{
    for (const FigureSide side : {FigureSide::Left, FigureSide::Right})
        for (const FigureMotion motion : motions)
            for (int step = 0; step <= 20; ++step) {
                SCOPED_TRACE(set.id + ", motion " + std::to_string(int(motion)) + ", side "
                             + std::to_string(int(side)) + ", at " + std::to_string(step * 5)
                             + " %");
                check(frameFor(set, {.motion = motion, .progress = step / 20.0, .side = side}));
            }
}

/// How far the part of the body is from the prop, in centimetres; negative inside.
inline double gap(const FigureFrame &frame, Landmark part, PropKind on)
{
    const Landmark seen = frame.side == FigureSide::Right ? mirrored(part) : part;
    return cm(gapTo(frame.props, on, frame.skeleton, seen));
}

} // namespace unhunch::core::test

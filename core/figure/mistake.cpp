#include "core/figure/body.h"
#include "core/figure/drawing.h"
#include "core/figure/projection.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr double kSame = 0.014; ///< body heights; what moves less is where it should be

/// The viewer sees it somewhere else.
bool isElsewhere(const std::vector<Ball> &right, const std::vector<Ball> &wrong,
                 const Camera &camera)
{
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        const Vec3 way = camera.seen(wrong[i].centre - right[i].centre);
        if (std::hypot(way.x, way.y) > kSame)
            return true;
    }
    return false;
}

/// Adds `wrong` unless it is where it should be.
void addGhost(const std::vector<Ball> &right, const std::vector<Ball> &wrong, const Camera &camera,
              std::vector<Shape> &out)
{
    if (isElsewhere(right, wrong, camera))
        out.push_back({projectedHull(wrong, camera, 0), {ColourRole::Mistake}});
}

std::vector<Ball> ballOf(const Prop &prop)
{
    return {{prop.at, prop.size.y / 2}};
}

} // namespace

std::vector<Shape> drawMistake(const PoseSet &set, FigureSide side, const Camera &camera)
{
    std::vector<Shape> shapes;
    const std::optional<Mistake> wrong = mistakeFor(set, side);
    if (!wrong)
        return shapes;
    const FigureFrame right = frameFor(set, {.motion = FigureMotion::Hold, .side = side});
    const std::vector<PartGroup> should = bodyParts(right.skeleton, {}, 0, camera).groups;
    const std::vector<PartGroup> does = bodyParts(wrong->skeleton, {}, 0, camera).groups;
    for (std::size_t g = 0; g < does.size(); ++g) {
        // The same parts in the same order, but for a head that turned round.
        const std::size_t count = std::min(does[g].parts.size(), should[g].parts.size());
        for (std::size_t p = 0; p < count; ++p)
            addGhost(should[g].parts[p].balls, does[g].parts[p].balls, camera, shapes);
    }
    for (std::size_t p = 0; p < wrong->props.size(); ++p)
        if (wrong->props[p].kind == PropKind::Ball)
            addGhost(ballOf(right.props[p]), ballOf(wrong->props[p]), camera, shapes);
    return shapes;
}

} // namespace unhunch::core

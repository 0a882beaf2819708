#include "app/widgets/theme/motion.h"

#include <QPointF>

namespace unhunch {

namespace {

QEasingCurve bezier(QPointF first, QPointF second)
{
    QEasingCurve curve(QEasingCurve::BezierSpline);
    curve.addCubicBezierSegment(first, second, {1, 1});
    return curve;
}

} // namespace

const QEasingCurve &easing(Curve curve)
{
    static const QEasingCurve standard = bezier({.2, 0}, {0, 1});
    static const QEasingCurve decelerate = bezier({0, 0}, {0, 1});
    static const QEasingCurve accelerate = bezier({.3, 0}, {1, 1});
    switch (curve) {
    case Curve::Standard:
        return standard;
    case Curve::Decelerate:
        return decelerate;
    case Curve::Accelerate:
        return accelerate;
    }
    return standard;
}

} // namespace unhunch

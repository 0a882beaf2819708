#include "core/figure/motion.h"

namespace unhunch::core {

FigureMoment keyMomentOf(const FigureMoment &moment)
{
    return {.motion = moment.motion, .progress = 1, .side = moment.side, .segment = moment.segment};
}

} // namespace unhunch::core

#pragma once

#include "core/figure/pose_set.h"

namespace unhunch::core {

/// The pose of that moment, for its side. A phase that begins in another pose than the one before
/// it ended in begins with a way over.
[[nodiscard]] KeyPose keyPoseAt(const PoseSet &set, const FigureMoment &moment,
                                const std::vector<Prop> &props);

/// How far a phase has come out of the one before it, 0..1; 1 if there is none.
[[nodiscard]] double settling(const FigureMoment &moment);
/// How far a rest has come back to the start, 0..1.
[[nodiscard]] double comingBack(const FigureMoment &moment);

} // namespace unhunch::core

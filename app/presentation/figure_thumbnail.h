#pragma once

#include "app/presentation/figure_colors.h"
#include "core/figure/motion.h"
#include "core/figure/pose_set.h"

#include <QPixmap>
#include <QSize>

namespace unhunch {

/// A still of an exercise in its room: the figure at the end of its work, working limbs coloured.
/// `size` in logical pixels, corners square; an empty room without a set.
[[nodiscard]] QPixmap figureThumbnail(const core::PoseSet *set, const FigureColors &colors,
                                      QSize size, qreal devicePixelRatio);

} // namespace unhunch

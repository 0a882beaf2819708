#pragma once

#include "app/presentation/figure_colors.h"
#include "core/figure/pose_set.h"

#include <QImage>
#include <QString>

#include <vector>

namespace unhunch::test {

/// One cell of a contact sheet.
struct FigureShot {
    QString name{};
    core::FigureMoment moment{};
    core::Shot shot{};
    bool mistake{};
};

/// Every key moment of an exercise: start, on the way, end, hold, breaths, both sides, set-up, the
/// change of sides, rest, the second view and the common mistake.
[[nodiscard]] std::vector<FigureShot> keyShotsOf(const core::PoseSet &set);

/// The cells in rows of four, each `side` pixels wide and high.
[[nodiscard]] QImage figureSheet(const core::PoseSet &set, const std::vector<FigureShot> &shots,
                                 const FigureColors &colors, int side);

} // namespace unhunch::test

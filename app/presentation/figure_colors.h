#pragma once

#include <QColor>

namespace unhunch {

/// The colours of the stage and of the mannequin in one theme.
struct FigureColors {
    QColor stage{};
    QColor air{}; ///< behind the figure where no wall is seen
    QColor wall{};
    QColor wallLine{};
    QColor floor{};
    QColor floorLine{};
    QColor skin{};
    QColor skinShade{};
    QColor top{};
    QColor trousers{};
    QColor shoes{};
    QColor hair{};
    QColor active{}; ///< the working limb and the guides
    QColor band{};   ///< elastic bands and balls
    QColor prop{};   ///< chair, roller, bar, box
    QColor mat{};
    QColor contact{}; ///< ring round a place that has to touch
    QColor mistake{}; ///< outline of where a limb must not be
    QColor ink{};     ///< what shadows and far limbs are mixed with
    QColor outline{}; ///< hairline round the stage and its inset
    QColor label{};   ///< the word on the inset
    bool dark{};

    bool operator==(const FigureColors &) const = default;
};

} // namespace unhunch

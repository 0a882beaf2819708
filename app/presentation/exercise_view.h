#pragma once

#include "app/presentation/library_view.h"
#include "core/figure/figure_frame.h"

#include <array>

namespace unhunch {

/// One level of an exercise.
struct RungView {
    QString level{};
    QString dose{};
    QString source{}; ///< where the numbers come from
    bool isCurrent{false};

    bool operator==(const RungView &) const = default;
};

/// All there is to say about an exercise, and what can be done with it.
struct ExerciseView {
    std::string id{};
    QString name{};
    QString summary{}; ///< what it is for the plan, and what it needs
    std::string pose{};
    std::array<QString, 3> steps{};
    QString why{};
    QString mistake{};
    QString stop{};
    std::vector<RungView> ladder{};
    QString level{}; ///< "Level 2 of 5"
    bool canLower{false};
    bool canRaise{false};
    bool isOwnLevel{false};
    bool canStart{true};
    QString whyNot{}; ///< why it cannot be started, or is not in the plan
    QString leaveOut{};
    bool isLeftOut{false};

    bool operator==(const ExerciseView &) const = default;
};

[[nodiscard]] ExerciseView presentExercise(const core::Exercise &exercise,
                                           const ExerciseStanding &standing,
                                           const core::Catalogue &catalogue);

} // namespace unhunch

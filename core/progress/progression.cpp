#include "core/progress/progression.h"

#include "core/progress/level_book.h"

#include <algorithm>

namespace unhunch::core {

std::vector<LevelChange> decideLevels(const Progress &progress)
{
    LevelBook book(progress);
    decideSetbacks(book);
    decidePromotions(book);
    return book.decided();
}

int highestLevel(const Catalogue &catalogue, std::string_view exercise)
{
    int highest = 1;
    for (const Routine &routine : catalogue.routines)
        for (const RoutineStep &step : routine.steps)
            if (step.exercise == exercise)
                highest = std::max(highest, step.targetLevel);
    return highest;
}

bool isUsersOwn(std::string_view exercise, std::span<const LevelChange> changes)
{
    const auto isOf = [&](const LevelChange &one) {
        return one.exercise == exercise
               && (one.reason == LevelReason::ByUser || one.reason == LevelReason::LetPlanDecide);
    };
    const auto last = std::find_if(changes.rbegin(), changes.rend(), isOf);
    return last != changes.rend() && last->reason == LevelReason::ByUser;
}

} // namespace unhunch::core

#include "core/progress/care.h"

#include "core/progress/week.h"

#include <algorithm>

namespace unhunch::core {

namespace {

using std::chrono::days;

constexpr days kWeek{7};
constexpr days kFortnight{14};
constexpr days kRest{2};
constexpr int kAfterTwoWorse = 2;

long worseSince(LogicalDay first, std::span<const CheckIn> checkIns)
{
    return std::ranges::count_if(checkIns, [&](const CheckIn &one) {
        return one.compared == NextDay::Worse && one.about >= first;
    });
}

} // namespace

bool isHeavy(const Exercise &exercise)
{
    return exercise.kind == ExerciseKind::Strength || exercise.kind == ExerciseKind::Decompression;
}

Care careOn(LogicalDay today, const Plan &plan, std::span<const LoggedSession> log,
            std::span<const CheckIn> checkIns, std::optional<UtcTime> checkedSince)
{
    Care care{.strengthThisWeek = plan.strengthPerWeekMax};
    care.needsChecking = std::ranges::any_of(log, [&](const LoggedSession &one) {
        return !one.session.stopSign.empty()
               && (!checkedSince || one.session.startedAt >= *checkedSince);
    });
    // An answer is given on the day after the one it is about, and rests count from there.
    care.strengthRests = care.needsChecking || worseSince(today - kRest, checkIns) > 0;
    if (worseSince(today - kWeek, checkIns) >= 2)
        care.strengthThisWeek = kAfterTwoWorse;
    care.lightOnly = worseSince(today - kFortnight, checkIns) >= 3;
    care.askProfessional = care.lightOnly || care.needsChecking;
    return care;
}

std::set<std::string> restingUnder(const Care &care, const Catalogue &catalogue)
{
    std::set<std::string> resting;
    for (const Exercise &exercise : catalogue.exercises) {
        const bool isLight = exercise.kind == ExerciseKind::Breath || exercise.id == kWallSlide;
        if ((care.lightOnly && !isLight) || (care.strengthRests && isHeavy(exercise)))
            resting.insert(exercise.id);
    }
    return resting;
}

} // namespace unhunch::core

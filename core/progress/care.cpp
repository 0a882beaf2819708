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

/// About a night it is said on the day after.
bool isUnchecked(const Felt &felt)
{
    const bool inSession = felt.stopSign && (!felt.checked || *felt.stopSign >= *felt.checked);
    const bool atNight = felt.nightPain && (!felt.checkedOn || *felt.nightPain >= *felt.checkedOn);
    return inSession || atNight;
}

} // namespace

bool isHeavy(const Exercise &exercise)
{
    return exercise.kind == ExerciseKind::Strength || exercise.kind == ExerciseKind::Decompression;
}

Care careOn(LogicalDay today, const Plan &plan, const Felt &felt)
{
    const auto checkIns = felt.checkIns;
    Care care{.strengthThisWeek = plan.strengthPerWeekMax};
    care.needsChecking = isUnchecked(felt);
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

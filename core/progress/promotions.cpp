#include "core/progress/level_book.h"

#include <algorithm>
#include <functional>

namespace unhunch::core {

namespace {

using std::chrono::days;

constexpr days kWeek{7};
constexpr double kAtTheDose = 0.9;
constexpr int kGoodSessions = 3;
constexpr int kGoodStrengthSessions = 2;
constexpr int kPromotionsAWeek = 2;
constexpr int kStrengthPromotionsAWeek = 1;

bool isStrength(const Exercise *exercise)
{
    return exercise != nullptr && exercise->kind == ExerciseKind::Strength;
}

int promotionsThisWeek(const LevelBook &book, bool strengthOnly)
{
    const Progress &known = book.known();
    const auto counts = [&](const LevelChange &one) {
        return one.reason == LevelReason::GoodSessions && one.day > known.today - kWeek
               && (!strengthOnly || isStrength(known.catalogue.exercise(one.exercise)));
    };
    return static_cast<int>(std::ranges::count_if(known.changes, counts)
                            + std::ranges::count_if(book.decided(), counts));
}

bool isTooHard(std::optional<Effort> effort)
{
    return effort == Effort::TooHard;
}

bool isHeld(const Progress &known)
{
    if (known.today < known.firstDay + kWeek || 2 * known.done < known.due)
        return true;
    const auto last =
        std::find_if(known.log.rbegin(), known.log.rend(),
                     [](const LoggedSession &one) { return one.session.effort.has_value(); });
    return last != known.log.rend() && isTooHard(last->session.effort);
}

bool isFrozen(const Exercise &exercise, const Progress &known)
{
    return std::ranges::any_of(known.changes, [&](const LevelChange &one) {
        return isFelt(one) && one.exercise == exercise.id && one.day > known.today - kWeek;
    });
}

bool feltWorse(LogicalDay day, std::span<const CheckIn> checkIns)
{
    return std::ranges::any_of(checkIns, [day](const CheckIn &answer) {
        return answer.about == day && answer.compared == NextDay::Worse;
    });
}

/// Sessions of the last seven days at the dose; 0 where one of them was felt worse.
int goodSessions(std::span<const Exposure> exposures, const Progress &known)
{
    int good = 0;
    for (const Exposure &one : exposures) {
        if (one.day < known.today - kWeek)
            continue;
        if (feltWorse(one.day, known.checkIns))
            return 0;
        good += one.share >= kAtTheDose ? 1 : 0;
    }
    return good;
}

/// The sessions that speak for the next level; 0 where it is not due.
int readiness(const LevelBook &book, const Exercise &exercise)
{
    const Progress &known = book.known();
    if (exercise.locked || !book.mayMove(exercise) || isFrozen(exercise, known)
        || book.level(exercise) >= highestLevel(known.catalogue, exercise.id))
        return 0;
    const auto exposures = book.exposuresAtLevel(exercise);
    if (std::ranges::any_of(lastTwo(exposures), isTooHard, &Exposure::effort))
        return 0;
    const int good = goodSessions(exposures, known);
    return good >= (isStrength(&exercise) ? kGoodStrengthSessions : kGoodSessions) ? good : 0;
}

/// The longest way to go comes first, so that all ladders end at about the same time.
std::vector<const Exercise *> byWayToGo(const LevelBook &book)
{
    const Catalogue &catalogue = book.known().catalogue;
    std::vector<const Exercise *> exercises;
    for (const Exercise &one : catalogue.exercises)
        exercises.push_back(&one);
    std::ranges::stable_sort(exercises, std::greater{}, [&](const Exercise *one) {
        return highestLevel(catalogue, one->id) - book.level(*one);
    });
    return exercises;
}

} // namespace

void decidePromotions(LevelBook &book)
{
    if (isHeld(book.known()))
        return;
    for (const Exercise *one : byWayToGo(book)) {
        if (promotionsThisWeek(book, false) >= kPromotionsAWeek)
            return;
        if (isStrength(one) && promotionsThisWeek(book, true) >= kStrengthPromotionsAWeek)
            continue;
        if (const int good = readiness(book, *one); good > 0)
            book.change(*one, book.level(*one) + 1, LevelReason::GoodSessions, good);
    }
}

} // namespace unhunch::core

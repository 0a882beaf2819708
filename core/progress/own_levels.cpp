#include "core/progress/own_levels.h"

#include <algorithm>

namespace unhunch::core {

namespace {

bool isThePlans(LevelReason reason)
{
    switch (reason) {
    case LevelReason::GoodSessions:
    case LevelReason::WorseAfter:
    case LevelReason::WorseTwice:
    case LevelReason::ShortHangs:
    case LevelReason::DaysAway:
        return true;
    case LevelReason::ByUser:
    case LevelReason::LetPlanDecide:
    case LevelReason::MadeEasier:
        return false;
    }
    return false;
}

bool isPlansMove(const LevelChange &change, LogicalDay day)
{
    return change.day == day && change.from != change.to && isThePlans(change.reason);
}

bool isLastOfItsExercise(const LevelChange &change, std::span<const LevelChange> changes)
{
    const auto last =
        std::find_if(changes.rbegin(), changes.rend(),
                     [&change](const LevelChange &one) { return one.exercise == change.exercise; });
    return last != changes.rend() && &*last == &change;
}

} // namespace

int levelIn(const Levels &levels, const std::string &exercise)
{
    const auto found = levels.find(exercise);
    return found == levels.end() ? 1 : found->second;
}

std::vector<LevelChange> ownLevels(const Levels &wanted, const Levels &levels, LogicalDay day)
{
    std::vector<LevelChange> changes;
    for (const auto &[exercise, level] : wanted)
        if (const int from = levelIn(levels, exercise); from != level)
            changes.push_back({day, exercise, from, level, LevelReason::ByUser, 0, day});
    return changes;
}

std::vector<LevelChange> standing(std::span<const LevelChange> changes, LogicalDay day)
{
    std::vector<LevelChange> found;
    for (const LevelChange &one : changes)
        if (isPlansMove(one, day) && isLastOfItsExercise(one, changes))
            found.push_back(one);
    return found;
}

std::vector<LevelChange> takenBack(std::span<const LevelChange> decided, const Levels &levels,
                                   LogicalDay day)
{
    Levels before;
    for (const LevelChange &one : decided)
        before.try_emplace(one.exercise, one.from);
    return ownLevels(before, levels, day);
}

std::vector<LevelChange> heldBack(std::span<const LevelChange> changes, LogicalDay day)
{
    std::vector<LevelChange> found;
    for (const LevelChange &one : changes) {
        const auto isTakenBack = [&](const LevelChange &other) {
            return other.exercise == one.exercise && isPlansMove(other, day)
                   && other.from == one.to;
        };
        if (one.day == day && one.reason == LevelReason::ByUser && isLastOfItsExercise(one, changes)
            && std::ranges::any_of(changes, isTakenBack))
            found.push_back(one);
    }
    return found;
}

std::vector<LevelChange> letPlanDecide(std::span<const std::string> exercises, const Levels &levels,
                                       LogicalDay day)
{
    std::vector<LevelChange> changes;
    for (const std::string &one : exercises) {
        const int level = levelIn(levels, one);
        changes.push_back({day, one, level, level, LevelReason::LetPlanDecide, 0, day});
    }
    return changes;
}

} // namespace unhunch::core

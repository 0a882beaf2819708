#include "core/session/go_on.h"

#include "core/session/choose.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace unhunch::core {

namespace {

UtcTime endOf(const LoggedSession &logged)
{
    return logged.steps.empty() ? logged.session.startedAt : logged.steps.back().finishedAt;
}

bool canGoOn(const LoggedSession &logged)
{
    const bool wasLeft = logged.session.outcome == SessionOutcome::PartDone
                         || logged.session.outcome == SessionOutcome::Interrupted;
    return wasLeft && logged.session.stopSign.empty();
}

bool isWithin(UtcTime end, UtcTime next)
{
    return next >= end && next - end <= kKeptFor;
}

/// What was cut in `before` and gone on with first thing in `later` is one step.
LoggedSession joined(const LoggedSession &before, LoggedSession later)
{
    auto steps = before.steps;
    if (!steps.empty() && !later.steps.empty() && steps.back().outcome == StepOutcome::PartDone) {
        auto &first = later.steps.front();
        const auto &cut = steps.back();
        if (cut.exercise == first.exercise && cut.side == first.side) {
            first.actual.sets += cut.actual.sets;
            first.actual.reps += cut.actual.reps;
            first.actual.breaths += cut.actual.breaths;
            first.actual.held += cut.actual.held;
            steps.pop_back();
        }
    }
    steps.insert(steps.end(), later.steps.begin(), later.steps.end());
    later.steps = std::move(steps);
    return later;
}

/// How often the log has one side of it.
std::ptrdiff_t timesDone(const LoggedSession &logged, const std::string &exercise)
{
    return std::ranges::count_if(logged.steps, [&exercise](const StepEntry &step) {
        return step.exercise == exercise && step.side != Side::Left;
    });
}

/// Which exercises were swapped for others. One that may stand in for several did so in their
/// order.
std::set<std::string> swappedIn(const LoggedSession &before, const std::vector<RoutineStep> &steps)
{
    std::set<std::string> swapped;
    std::vector<std::string> accounted;
    accounted.reserve(2 * steps.size());
    for (const RoutineStep &step : steps)
        accounted.push_back(step.exercise);
    for (const RoutineStep &step : steps) {
        if (step.instead.empty() || timesDone(before, step.exercise) > 0)
            continue;
        const std::string &other = step.instead.front().exercise;
        if (timesDone(before, other) <= std::ranges::count(accounted, other))
            continue;
        swapped.insert(step.exercise);
        accounted.push_back(other);
    }
    return swapped;
}

} // namespace

std::optional<LoggedSession> unfinished(std::span<const LoggedSession> today,
                                        const std::string &routine, UtcTime now)
{
    std::optional<LoggedSession> whole;
    for (const auto &logged : today) {
        if (logged.session.routine != routine || logged.steps.empty())
            continue;
        const bool goesOn = whole && isWithin(endOf(*whole), logged.session.startedAt);
        whole = goesOn ? joined(*whole, logged) : logged;
        if (!canGoOn(logged))
            whole.reset();
    }
    return whole && isWithin(endOf(*whole), now) ? whole : std::nullopt;
}

Recipe goingOn(Recipe recipe, LoggedSession before)
{
    recipe.choices.shortVersion = before.session.shortVersion;
    const auto &steps = stepsOf(*recipe.routine, *recipe.catalogue, recipe.choices);
    recipe.choices.swapped.merge(swappedIn(before, steps));
    recipe.before = std::move(before);
    return recipe;
}

} // namespace unhunch::core

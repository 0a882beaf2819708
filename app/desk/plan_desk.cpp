#include "app/desk/plan_desk.h"

#include "core/progress/questions.h"
#include "core/session/choose.h"
#include "core/session/go_on.h"
#include "core/session/single_exercise.h"
#include "core/session/stand_in.h"
#include "core/session/within_budget.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

PlanDesk::PlanDesk(const core::Catalogue &catalogue, const PoseLibrary &poses,
                   const core::SessionLog &log, const core::PersonalStores &personal,
                   const core::Clock &clock, const core::Zone &zone)
    : m_catalogue(catalogue)
    , m_poses(poses)
    , m_log(log)
    , m_personal(personal)
    , m_clock(clock)
    , m_zone(zone)
{
    for (const core::Exercise &one : m_catalogue.exercises)
        m_singles.push_back(core::singleExercise(one, m_catalogue));
}

void PlanDesk::spare(core::SessionChoices &choices, const core::Care &care) const
{
    choices.resting = core::restingUnder(care, m_catalogue);
    if (care.lightOnly)
        choices.levels.clear();
}

std::optional<core::Recipe> PlanDesk::recipeFor(core::Slot slot, bool shortVersion,
                                                core::LogicalDay day) const
{
    const core::Routine *const routine = m_catalogue.routineFor(slot);
    return routine ? std::optional{recipeOf(*routine, shortVersion, day)} : std::nullopt;
}

core::Recipe PlanDesk::recipeOf(const core::Routine &routine, bool shortVersion,
                                core::LogicalDay day) const
{
    core::Recipe recipe{&m_catalogue, &routine, ownChoices(), {}};
    core::SessionChoices &choices = recipe.choices;
    choices.shortVersion = shortVersion;
    if (m_care)
        spare(choices, m_care());
    const auto today = m_log.between(day, day);
    for (const auto &logged : today) {
        for (const auto &step : logged.steps)
            choices.repsToday[step.exercise] += step.actual.reps;
    }
    choices.swapped = core::swappedByPlan(routine, m_catalogue, choices, today, m_clock.now().utc);
    choices = core::withinBudget(routine, m_catalogue, std::move(choices));
    return recipe;
}

core::SessionChoices PlanDesk::ownChoices() const
{
    core::SessionChoices choices;
    auto own = m_personal.choices.choices();
    choices.gearTold = !own.gear.empty();
    choices.levels = std::move(own.levels);
    choices.gear = choices.gearTold ? std::move(own.gear) : core::householdGear(m_catalogue);
    choices.excluded = std::move(own.excluded);
    choices.leftOut = std::move(own.leftOut);
    const auto accepted = core::accepted(m_personal.answers.answers());
    choices.accepted.insert(accepted.begin(), accepted.end());
    return choices;
}

std::optional<core::Recipe> PlanDesk::recipeForExercise(const std::string &exercise,
                                                        core::LogicalDay day) const
{
    const auto single = std::ranges::find(m_singles, exercise, &core::Routine::id);
    if (single == m_singles.end())
        return std::nullopt;
    auto recipe = recipeOf(*single, false, day);
    recipe.choices.accepted.insert(exercise);
    recipe.choices.leftOut.erase(exercise);
    return recipe;
}

bool PlanDesk::isPossible(const std::string &exercise) const
{
    const core::RoutineStep step{.exercise = exercise};
    return std::holds_alternative<core::ChosenStep>(core::choose(step, m_catalogue, ownChoices()));
}

std::optional<core::Recipe> PlanDesk::restFor(core::Slot slot, core::LogicalDay day) const
{
    auto recipe = recipeFor(slot, false, day);
    if (!recipe)
        return std::nullopt;
    auto before = core::unfinished(m_log.between(day, day), recipe->routine->id, m_clock.now().utc);
    if (!before)
        return std::nullopt;
    // The rest of the day's target is what it was when the session began.
    for (const auto &step : before->steps)
        recipe->choices.repsToday[step.exercise] -= step.actual.reps;
    auto rest = core::goingOn(*std::move(recipe), *std::move(before));
    return core::write(rest) ? std::optional{std::move(rest)} : std::nullopt;
}

std::optional<core::Slot> PlanDesk::leftOpen(core::LogicalDay day) const
{
    const auto logged = m_log.between(day, day);
    const auto now = m_clock.now().utc;
    if (!logged.empty() && logged.back().session.outcome == core::SessionOutcome::Running)
        return std::nullopt;
    for (auto one = logged.rbegin(); one != logged.rend(); ++one) {
        const core::Routine *const routine = m_catalogue.routine(one->session.routine);
        if (routine && core::unfinished(logged, routine->id, now) && restFor(routine->slot, day))
            return routine->slot;
    }
    return std::nullopt;
}

core::Result<core::SessionScript> PlanDesk::scriptFor(core::Slot slot, bool shortVersion,
                                                      core::LogicalDay day) const
{
    const auto recipe = recipeFor(slot, shortVersion, day);
    if (!recipe)
        return core::Error{
            QCoreApplication::translate("PlanDesk", "The plan has no routine for this slot.")
                .toStdString()};
    return core::write(*recipe);
}

const core::PoseSet *PlanDesk::posesOf(std::string_view exercise) const
{
    const core::Exercise *found = m_catalogue.exercise(exercise);
    return found ? m_poses.find(found->pose) : nullptr;
}

Wording PlanDesk::wording() const
{
    return {QLocale(), m_zone.offsetAt(m_clock.now().utc)};
}

} // namespace unhunch

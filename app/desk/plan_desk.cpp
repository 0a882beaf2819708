#include "app/desk/plan_desk.h"

#include "core/session/go_on.h"

namespace unhunch {

PlanDesk::PlanDesk(const core::Catalogue &catalogue, const PoseLibrary &poses,
                   const core::SessionLog &log, const core::ChoiceStore &choices,
                   const core::Clock &clock, const core::Zone &zone)
    : m_catalogue(catalogue)
    , m_poses(poses)
    , m_log(log)
    , m_choices(choices)
    , m_clock(clock)
    , m_zone(zone)
{}

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
    if (!routine)
        return std::nullopt;
    core::Recipe recipe{&m_catalogue, routine, {}, {}};
    auto [levels, gear] = m_choices.choices();
    recipe.choices.levels = std::move(levels);
    recipe.choices.gear = gear.empty() ? core::householdGear(m_catalogue) : std::move(gear);
    recipe.choices.shortVersion = shortVersion;
    if (m_care)
        spare(recipe.choices, m_care());
    for (const auto &logged : m_log.between(day, day)) {
        for (const auto &step : logged.steps)
            recipe.choices.repsToday[step.exercise] += step.actual.reps;
    }
    return recipe;
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
        return core::Error{"The plan has no routine for this slot."};
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

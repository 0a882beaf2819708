#include "app/desk/plan_desk.h"

namespace unhunch {

PlanDesk::PlanDesk(const core::Catalogue &catalogue, const PoseSets &poses,
                   const core::SessionLog &log, const core::Clock &clock, const core::Zone &zone)
    : m_catalogue(catalogue)
    , m_poses(poses)
    , m_log(log)
    , m_clock(clock)
    , m_zone(zone)
{}

core::Result<core::SessionScript> PlanDesk::scriptFor(core::Slot slot, bool shortVersion,
                                                      core::LogicalDay day) const
{
    const core::Routine *routine = m_catalogue.routineFor(slot);
    if (!routine)
        return core::Error{"The plan has no routine for this slot."};
    core::SessionChoices choices;
    choices.gear = core::householdGear(m_catalogue);
    choices.shortVersion = shortVersion;
    for (const auto &logged : m_log.between(day, day)) {
        for (const auto &step : logged.steps)
            choices.repsToday[step.exercise] += step.actual.reps;
    }
    return core::compile(*routine, m_catalogue, choices);
}

const core::PoseSet *PlanDesk::posesOf(std::string_view exercise) const
{
    const core::Exercise *found = m_catalogue.exercise(exercise);
    const auto set = found ? m_poses.find(found->pose) : m_poses.end();
    return set == m_poses.end() ? nullptr : &set->second;
}

Wording PlanDesk::wording() const
{
    return {QLocale(), m_zone.offsetAt(m_clock.now().utc)};
}

} // namespace unhunch

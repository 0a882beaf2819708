#pragma once

#include "core/progress/care.h"
#include "core/progress/progression.h"
#include "core/session/compile.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace unhunch::core {

/// How somebody takes part on one day of the plan, counted from 0.
struct DayOfLife {
    std::set<Slot> done{};
    double share{1}; ///< of each dose
    Effort effort{Effort::AboutRight};
    std::optional<NextDay> nextDay{}; ///< the answer about this day, given on the next
    std::string stopSign{};           ///< ends the day's last session
    std::size_t due{4};               ///< sessions that the plan had that day
};

/// Somebody who lives with the plan, with what the program decided for them.
class Character
{
public:
    using Habit = std::function<DayOfLife(int day)>;

    Character(const Catalogue &catalogue, Gear gear, Habit habit)
        : m_catalogue(catalogue)
        , m_gear(std::move(gear))
        , m_habit(std::move(habit))
    {}

    void live(int dayCount)
    {
        for (int day = 0; day < dayCount; ++day)
            liveDay(day);
    }

    [[nodiscard]] const std::vector<LevelChange> &changes() const { return m_changes; }
    [[nodiscard]] const std::vector<LoggedSession> &log() const { return m_log; }
    [[nodiscard]] const Care &careOn(int day) const { return m_care.at(day); }
    [[nodiscard]] int level(const std::string &exercise) const
    {
        const auto found = m_levels.find(exercise);
        return found == m_levels.end() ? 1 : found->second;
    }
    /// Of all exercises, over level 1.
    [[nodiscard]] int steps() const
    {
        int sum = 0;
        for (const auto &[exercise, level] : m_levels)
            sum += level - 1;
        return sum;
    }
    [[nodiscard]] int stepsOn(int day) const { return m_stepsOn.at(day); }
    [[nodiscard]] bool reachedTheArticle() const
    {
        for (const Exercise &one : m_catalogue.exercises)
            if (!one.locked && level(one.id) < highestLevel(m_catalogue, one.id))
                return false;
        return true;
    }
    /// The day on which the last level came; -1: not yet.
    [[nodiscard]] int arrivedOn() const { return m_arrivedOn; }
    [[nodiscard]] static LogicalDay dateOf(int day)
    {
        return LogicalDay{std::chrono::days{20002 + day}}; // a Sunday and on
    }

private:
    void liveDay(int day)
    {
        const auto lastWeek = [&](const auto &counts) {
            int sum = 0;
            for (int before = std::max(0, day - 7); before < day; ++before)
                sum += static_cast<int>(counts[static_cast<std::size_t>(before)]);
            return sum;
        };
        const auto decided =
            decideLevels({m_catalogue, m_log, m_answers, m_changes, m_levels, dateOf(0),
                          dateOf(day), lastWeek(m_due), lastWeek(m_done)});
        for (const LevelChange &one : decided)
            m_levels[one.exercise] = one.to;
        m_changes.insert(m_changes.end(), decided.begin(), decided.end());
        m_care[day] = core::careOn(dateOf(day), m_catalogue.plan, m_log, m_answers, {});
        m_stepsOn[day] = steps();
        if (m_arrivedOn < 0 && reachedTheArticle())
            m_arrivedOn = day;
        const DayOfLife life = m_habit(day);
        for (const Slot slot : life.done)
            doSession(day, slot, life);
        if (!m_log.empty() && !life.stopSign.empty())
            m_log.back().session.stopSign = life.stopSign;
        if (life.nextDay)
            m_answers.push_back({dateOf(day), *life.nextDay, false});
        m_due.push_back(life.due);
        m_done.push_back(life.done.size());
    }

    void doSession(int day, Slot slot, const DayOfLife &life)
    {
        SessionChoices choices;
        choices.levels = m_levels;
        choices.gear = m_gear;
        choices.resting = restingUnder(m_care.at(day), m_catalogue);
        const auto script = compile(*m_catalogue.routineFor(slot), m_catalogue, choices);
        if (!script)
            return;
        LoggedSession logged;
        logged.session.routine = script->routine;
        logged.session.occurrence = {dateOf(day), slot, 1};
        logged.session.outcome = SessionOutcome::Done;
        logged.session.effort = life.effort;
        for (const SessionStep &step : script->steps) {
            StepEntry &entry = logged.steps.emplace_back();
            entry.exercise = step.exercise;
            entry.level = step.level;
            entry.target = step.target;
            entry.actual = partOf(step.target, life.share);
        }
        m_log.push_back(std::move(logged));
    }

    static Amount partOf(const Amount &whole, double share)
    {
        const auto part = [share](auto count) {
            return static_cast<decltype(count)>(static_cast<double>(count) * share);
        };
        return {whole.sets, part(whole.reps), part(whole.breaths),
                std::chrono::milliseconds{part(whole.held.count())}};
    }

    const Catalogue &m_catalogue;
    Gear m_gear;
    Habit m_habit;
    std::vector<LoggedSession> m_log{};
    std::vector<CheckIn> m_answers{};
    std::vector<LevelChange> m_changes{};
    std::map<std::string, int> m_levels{};
    std::map<int, Care> m_care{};
    std::map<int, int> m_stepsOn{};
    std::vector<std::size_t> m_due{};
    std::vector<std::size_t> m_done{};
    int m_arrivedOn{-1};
};

} // namespace unhunch::core

#pragma once

#include "core/progress/adapted_rules.h"
#include "core/progress/care.h"
#include "core/progress/progression.h"
#include "core/schedule/strength_days.h"
#include "core/session/compile.h"
#include "core/session/stand_in.h"
#include "core/session/within_budget.h"

#include <algorithm>
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
    {
        for (unsigned day = 0; day < 7; ++day)
            m_rules.strengthDays.insert(std::chrono::weekday{day});
        m_rules.strengthPerWeek = catalogue.plan.strengthPerWeekMax;
    }

    void live(int dayCount)
    {
        for (int day = 0; day < dayCount; ++day)
            liveDay(day);
    }

    [[nodiscard]] const std::vector<LevelChange> &changes() const { return m_changes; }
    [[nodiscard]] const std::vector<LoggedSession> &log() const { return m_log; }
    /// What each session of the log asked for.
    [[nodiscard]] const std::vector<SessionScript> &scripts() const { return m_scripts; }
    /// Strength was asked for and done.
    [[nodiscard]] bool hadStrengthOn(int day) const
    {
        return std::ranges::any_of(m_strength, [day](const SlotDay &one) {
            return one.day == dateOf(day) && one.fulfilled;
        });
    }
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
        m_care[day] = core::careOn(dateOf(day), m_catalogue.plan,
                                   {.checkIns = m_answers, .stopSign = m_stopSign});
        m_stepsOn[day] = steps();
        if (m_arrivedOn < 0 && reachedTheArticle())
            m_arrivedOn = day;
        const DayOfLife life = m_habit(day);
        for (const Slot slot : life.done)
            if (slot != Slot::AfterWork || mayDoStrength(day))
                doSession(day, slot, life);
        if (!m_log.empty() && !life.stopSign.empty()) {
            m_log.back().session.stopSign = life.stopSign;
            m_stopSign = m_log.back().session.startedAt;
        }
        if (life.nextDay)
            m_answers.push_back({dateOf(day), *life.nextDay, false});
        m_due.push_back(life.due);
        m_done.push_back(life.done.size());
    }

    /// The plan asks for it that day; who would like to every day is held back.
    [[nodiscard]] bool mayDoStrength(int day)
    {
        if (!isStrengthDay(dateOf(day), {m_strength, {}},
                           adaptedRules(m_rules, m_care.at(day), {})))
            return false;
        m_strength.push_back(
            {.day = dateOf(day), .slot = Slot::AfterWork, .shown = true, .fulfilled = true});
        return true;
    }

    void doSession(int day, Slot slot, const DayOfLife &life)
    {
        SessionChoices choices;
        choices.levels = m_levels;
        choices.gear = m_gear;
        choices.resting = restingUnder(m_care.at(day), m_catalogue);
        choices.gearTold = true;
        choices.swapped = swappedByPlan(*m_catalogue.routineFor(slot), m_catalogue, choices, {},
                                        UtcTime{dateOf(day).time_since_epoch()});
        const Routine &routine = *m_catalogue.routineFor(slot);
        const auto script =
            compile(routine, m_catalogue, withinBudget(routine, m_catalogue, choices));
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
        m_scripts.push_back(*script);
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
    Rules m_rules{};
    std::vector<LoggedSession> m_log{};
    std::vector<SessionScript> m_scripts{};
    std::vector<SlotDay> m_strength{};
    std::vector<CheckIn> m_answers{};
    std::optional<UtcTime> m_stopSign{};
    std::vector<LevelChange> m_changes{};
    std::map<std::string, int> m_levels{};
    std::map<int, Care> m_care{};
    std::map<int, int> m_stepsOn{};
    std::vector<std::size_t> m_due{};
    std::vector<std::size_t> m_done{};
    int m_arrivedOn{-1};
};

} // namespace unhunch::core

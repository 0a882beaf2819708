#pragma once

#include "core/progress/week.h"

#include <string>
#include <vector>

namespace unhunch::core {

/// A week of September 2026, Monday the 21st, told by what happened in it. Times of day are UTC.
class WeekStory
{
public:
    static constexpr LogicalDay kMonday{std::chrono::days{20717}};
    static constexpr LogicalDay kFriday = kMonday + std::chrono::days{4};

    static UtcTime at(LogicalDay day, std::chrono::minutes timeOfDay)
    {
        return UtcTime{day.time_since_epoch() + timeOfDay};
    }

    WeekStory &ended(OccurrenceKey key, What how, std::chrono::minutes timeOfDay,
                     Reason why = Reason::None)
    {
        decisions.push_back(
            {.at = at(key.day, timeOfDay), .occurrence = key, .what = how, .reason = why});
        return *this;
    }

    WeekStory &session(OccurrenceKey key, std::chrono::minutes timeOfDay,
                       std::chrono::seconds active, SessionOutcome outcome = SessionOutcome::Done)
    {
        LoggedSession logged;
        logged.session.uuid = std::to_string(sessions.size());
        logged.session.occurrence = key;
        logged.session.startedAt = at(key.day, timeOfDay);
        logged.session.outcome = outcome;
        logged.session.active = active;
        sessions.push_back(std::move(logged));
        return *this;
    }

    /// A step of the session told last.
    WeekStory &step(std::string exercise, int reps, std::chrono::seconds active)
    {
        StepEntry entry;
        entry.exercise = std::move(exercise);
        entry.target.reps = kWallSlidesASet;
        entry.actual.reps = reps;
        entry.active = active;
        sessions.back().steps.push_back(std::move(entry));
        return *this;
    }

    /// Another step, counted in breaths.
    WeekStory &breathing(int breaths, std::chrono::seconds active)
    {
        step("belly-breathing", 0, active);
        Amount amount;
        amount.breaths = breaths;
        sessions.back().steps.back().target = amount;
        sessions.back().steps.back().actual = amount;
        return *this;
    }

    [[nodiscard]] Week week(LogicalDay first = kMonday) const
    {
        return weekOf(first, sessions, decisions, today, plan);
    }

    /// Monday to Friday with desk resets, strength on Mon, Wed and Fri.
    static WeekPlan officeWeek()
    {
        WeekPlan plan;
        for (const std::size_t day : {1U, 2U, 3U, 4U, 5U})
            plan.days.at(day).deskResets = true;
        for (const std::size_t day : {1U, 3U, 5U})
            plan.days.at(day).afterWork = true;
        return plan;
    }

    std::vector<LoggedSession> sessions{};
    std::vector<Decision> decisions{};
    Today today{.day = kFriday, .toCome = {}};
    WeekPlan plan{officeWeek()};
};

} // namespace unhunch::core

#pragma once

#include "core/ports/answer_log.h"
#include "core/ports/check_in_log.h"
#include "core/ports/choice_store.h"
#include "core/ports/progress_store.h"

#include <algorithm>
#include <map>
#include <optional>

namespace unhunch::core {

/// Choices, check-ins and progress without a disk. While `failure` is set every write answers with
/// it.
class InMemoryPersonalStore final : public ChoiceStore,
                                    public CheckInLog,
                                    public AnswerLog,
                                    public ProgressStore
{
public:
    [[nodiscard]] UserChoices choices() const override { return m_choices; }
    Result<Success> save(const UserChoices &choices) override
    {
        if (failure)
            return *failure;
        m_choices = choices;
        return Success{};
    }

    Result<Success> save(const CheckIn &checkIn) override
    {
        if (failure)
            return *failure;
        m_checkIns[checkIn.about] = checkIn;
        return Success{};
    }
    [[nodiscard]] std::vector<CheckIn> checkIns(LogicalDay first, LogicalDay last) const override
    {
        std::vector<CheckIn> found;
        for (const auto &[about, checkIn] : m_checkIns)
            if (first <= about && about <= last)
                found.push_back(checkIn);
        return found;
    }

    [[nodiscard]] std::optional<LogicalDay> lastNightPain() const override
    {
        std::optional<LogicalDay> last;
        for (const auto &[about, checkIn] : m_checkIns)
            if (checkIn.nightPain)
                last = about;
        return last;
    }

    Result<Success> save(const Answer &answer) override
    {
        if (failure)
            return *failure;
        std::erase_if(m_answers, [&answer](const Answer &old) {
            return old.day == answer.day && old.question == answer.question
                   && old.about == answer.about;
        });
        m_answers.push_back(answer);
        std::ranges::stable_sort(m_answers, {}, &Answer::day);
        return Success{};
    }
    [[nodiscard]] std::vector<Answer> answers() const override { return m_answers; }

    [[nodiscard]] std::vector<LevelChange> levelChanges() const override { return m_changes; }
    Result<Success> apply(std::span<const LevelChange> changes) override
    {
        if (failure)
            return *failure;
        for (const LevelChange &one : changes) {
            m_changes.push_back(one);
            m_choices.levels[one.exercise] = one.to;
        }
        return Success{};
    }
    [[nodiscard]] std::optional<UtcTime> signsCheckedAt() const override { return m_checked; }
    Result<Success> saveSignsChecked(UtcTime at) override
    {
        if (failure)
            return *failure;
        m_checked = std::max(m_checked.value_or(at), at);
        return Success{};
    }

    std::optional<Error> failure{};

private:
    UserChoices m_choices{};
    std::map<LogicalDay, CheckIn> m_checkIns{};
    std::vector<Answer> m_answers{};
    std::vector<LevelChange> m_changes{};
    std::optional<UtcTime> m_checked{};
};

} // namespace unhunch::core

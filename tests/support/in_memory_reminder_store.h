#pragma once

#include "core/ports/reminder_store.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// A ReminderStore without a disk. While `failure` is set every write answers with it.
class InMemoryReminderStore final : public ReminderStore
{
public:
    [[nodiscard]] std::optional<std::string> state() const override { return m_state; }

    Result<Success> commit(const std::string &state, std::span<const Decision> decisions) override
    {
        if (failure)
            return *failure;
        m_state = state;
        m_decisions.insert(m_decisions.end(), decisions.begin(), decisions.end());
        return Success{};
    }

    [[nodiscard]] std::optional<LogicalDay> firstDay() const override
    {
        const auto first = std::ranges::min_element(m_decisions, {}, dayOf);
        return first == m_decisions.end() ? std::nullopt : std::optional{dayOf(*first)};
    }

    [[nodiscard]] std::vector<Decision> decisionsBetween(LogicalDay first,
                                                         LogicalDay last) const override
    {
        std::vector<Decision> found;
        std::ranges::copy_if(m_decisions, std::back_inserter(found), [&](const Decision &decision) {
            return first <= decision.occurrence.day && decision.occurrence.day <= last;
        });
        return found;
    }

    std::optional<Error> failure{};

private:
    static LogicalDay dayOf(const Decision &decision) { return decision.occurrence.day; }

    std::optional<std::string> m_state;
    std::vector<Decision> m_decisions;
};

} // namespace unhunch::core

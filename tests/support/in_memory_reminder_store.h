#pragma once

#include "core/ports/reminder_store.h"

#include <algorithm>
#include <cstddef>
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

    Result<Success> commit(const std::string &state, std::span<const Decision> decisions,
                           std::span<const RecordedEvent> told) override
    {
        if (failure)
            return *failure;
        m_state = state;
        m_told.insert(m_told.end(), told.begin(), told.end());
        if (!m_told.empty())
            std::erase_if(m_told, [newest = m_told.back().engineTime](const RecordedEvent &event) {
                return event.engineTime < newest - kRecordKept || event.engineTime > newest;
            });
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

    [[nodiscard]] std::vector<RecordedEvent> told(std::chrono::milliseconds length) const override
    {
        std::size_t first = m_told.size();
        for (std::size_t i = 0; i < m_told.size(); ++i) {
            const bool covers = m_told[i].engineTime <= m_told.back().engineTime - length;
            if (m_told[i].before && (covers || first == m_told.size()))
                first = i;
        }
        return {m_told.begin() + static_cast<std::ptrdiff_t>(first), m_told.end()};
    }

    std::optional<Error> failure{};

private:
    static LogicalDay dayOf(const Decision &decision) { return decision.occurrence.day; }

    std::optional<std::string> m_state;
    std::vector<Decision> m_decisions;
    std::vector<RecordedEvent> m_told;
};

} // namespace unhunch::core

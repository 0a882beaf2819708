#pragma once

#include "core/ports/check_in_log.h"
#include "core/ports/choice_store.h"

#include <map>
#include <optional>

namespace unhunch::core {

/// Choices and check-ins without a disk. While `failure` is set every write answers with it.
class InMemoryPersonalStore final : public ChoiceStore, public CheckInLog
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

    std::optional<Error> failure{};

private:
    UserChoices m_choices{};
    std::map<LogicalDay, CheckIn> m_checkIns{};
};

} // namespace unhunch::core

#pragma once

#include "core/ports/session_log.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// A SessionLog without a disk. While `failure` is set every write answers with it.
class InMemorySessionLog final : public SessionLog
{
public:
    Result<Success> begin(const SessionEntry &session) override
    {
        if (failure)
            return *failure;
        if (LoggedSession *known = find(session.uuid))
            known->session = session;
        else
            m_sessions.push_back({session, {}});
        std::ranges::stable_sort(
            m_sessions, {}, [](const LoggedSession &logged) { return logged.session.startedAt; });
        return Success{};
    }

    Result<Success> addStep(const std::string &uuid, const StepEntry &step) override
    {
        LoggedSession *known = find(uuid);
        if (failure || !known)
            return failure.value_or(Error{"There is no such session."});
        std::erase_if(known->steps,
                      [&](const StepEntry &old) { return old.position == step.position; });
        known->steps.push_back(step);
        std::ranges::sort(known->steps, {}, &StepEntry::position);
        return Success{};
    }

    Result<Success> finish(const SessionEntry &session) override
    {
        LoggedSession *known = find(session.uuid);
        if (failure || !known)
            return failure.value_or(Error{"There is no such session."});
        known->session.outcome = session.outcome;
        known->session.active = session.active;
        known->session.effort = session.effort;
        known->session.stopSign = session.stopSign;
        return Success{};
    }

    [[nodiscard]] std::vector<LoggedSession> between(LogicalDay first,
                                                     LogicalDay last) const override
    {
        std::vector<LoggedSession> found;
        std::ranges::copy_if(m_sessions, std::back_inserter(found), [&](const auto &logged) {
            const LogicalDay day = logged.session.occurrence.day;
            return first <= day && day <= last;
        });
        return found;
    }

    [[nodiscard]] std::optional<UtcTime> lastStopSign() const override
    {
        std::optional<UtcTime> last;
        for (const auto &[session, steps] : m_sessions)
            if (!session.stopSign.empty())
                last = session.startedAt;
        return last;
    }

    std::optional<Error> failure{};

private:
    LoggedSession *find(const std::string &uuid)
    {
        const auto found = std::ranges::find_if(
            m_sessions, [&](const LoggedSession &logged) { return logged.session.uuid == uuid; });
        return found == m_sessions.end() ? nullptr : &*found;
    }

    std::vector<LoggedSession> m_sessions;
};

} // namespace unhunch::core

#pragma once

#include "core/ports/session_log.h"

#include <sstream>
#include <string>

namespace unhunch::test {

/// All that the log keeps of a finished step, in one line.
inline std::string lineOf(const core::StepEntry &step)
{
    const auto amount = [](const core::Amount &what) {
        std::ostringstream text;
        text << what.sets << '/' << what.reps << '/' << what.breaths << '/' << what.held.count();
        return text.str();
    };
    std::ostringstream line;
    line << step.position << ' ' << step.exercise << ' ' << static_cast<int>(step.side) << ' '
         << step.level << ' ' << amount(step.target) << ' ' << amount(step.actual) << ' '
         << static_cast<int>(step.outcome) << ' ' << step.active.count() << ' '
         << step.finishedAt.time_since_epoch().count();
    return line.str();
}

/// A log that tells on standard output what is about to be written, and that it has been.
class AccountedLog final : public core::SessionLog
{
public:
    explicit AccountedLog(core::SessionLog &log)
        : m_log(log)
    {}

    core::Result<core::Success> begin(const core::SessionEntry &session) override
    {
        say("session " + session.uuid);
        return answered(m_log.begin(session));
    }
    core::Result<core::Success> addStep(const std::string &uuid,
                                        const core::StepEntry &step) override
    {
        say("step " + lineOf(step));
        return answered(m_log.addStep(uuid, step));
    }
    core::Result<core::Success> finish(const core::SessionEntry &session) override
    {
        say("end " + std::to_string(static_cast<int>(session.outcome)));
        return answered(m_log.finish(session));
    }
    [[nodiscard]] std::vector<core::LoggedSession> between(core::LogicalDay first,
                                                           core::LogicalDay last) const override
    {
        return m_log.between(first, last);
    }
    [[nodiscard]] std::optional<core::UtcTime> lastStopSign() const override
    {
        return m_log.lastStopSign();
    }

private:
    static void say(const std::string &line);
    static core::Result<core::Success> answered(core::Result<core::Success> result)
    {
        say(result ? "kept" : "refused " + result.error().message);
        return result;
    }

    core::SessionLog &m_log;
};

} // namespace unhunch::test

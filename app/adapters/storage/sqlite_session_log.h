#pragma once

#include "core/ports/session_log.h"

namespace unhunch {

class Database;
class Writer;

/// The guided sessions in the database. A write that fails waits in memory and is tried again,
/// in order, with the next write; saying the same thing twice is the same as saying it once.
class SqliteSessionLog final : public core::SessionLog
{
public:
    SqliteSessionLog(Database &database, Writer &writer);

    core::Result<core::Success> begin(const core::SessionEntry &session) override;
    core::Result<core::Success> addStep(const std::string &uuid,
                                        const core::StepEntry &step) override;
    core::Result<core::Success> finish(const core::SessionEntry &session) override;
    [[nodiscard]] std::vector<core::LoggedSession> between(core::LogicalDay first,
                                                           core::LogicalDay last) const override;
    [[nodiscard]] std::optional<core::UtcTime> lastStopSign() const override;

    /// For the start, before any session runs: one that is still Running was cut off. With steps it
    /// becomes Interrupted, without NotBegun. Returns how many there were.
    int closeUnfinishedSessions();

private:
    Database &m_database;
    Writer &m_writer;
};

} // namespace unhunch

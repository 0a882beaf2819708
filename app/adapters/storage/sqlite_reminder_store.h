#pragma once

#include "core/ports/reminder_store.h"

namespace unhunch {

class Database;
class Writer;

/// The engine's state, its ledger of decisions and what it was told, in the database. A commit that
/// fails waits in memory and is tried again, in order, with the next write.
class SqliteReminderStore final : public core::ReminderStore
{
public:
    SqliteReminderStore(Database &database, Writer &writer);

    [[nodiscard]] std::optional<std::string> state() const override;
    core::Result<core::Success> commit(const std::string &state,
                                       std::span<const core::Decision> decisions,
                                       std::span<const core::RecordedEvent> told) override;
    [[nodiscard]] std::optional<core::LogicalDay> firstDay() const override;
    [[nodiscard]] std::vector<core::Decision>
    decisionsBetween(core::LogicalDay first, core::LogicalDay last) const override;
    [[nodiscard]] std::vector<core::RecordedEvent>
    told(std::chrono::milliseconds length) const override;

private:
    Database &m_database;
    Writer &m_writer;
};

} // namespace unhunch

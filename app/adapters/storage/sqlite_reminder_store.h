#pragma once

#include "core/ports/reminder_store.h"

namespace unhunch {

class Database;
class Writer;

/// The engine's state and its ledger of decisions in the database. A commit that fails waits in
/// memory and is tried again, in order, with the next write.
class SqliteReminderStore final : public core::ReminderStore
{
public:
    SqliteReminderStore(Database &database, Writer &writer);

    [[nodiscard]] std::optional<std::string> state() const override;
    core::Result<core::Success> commit(const std::string &state,
                                       std::span<const core::Decision> decisions) override;
    [[nodiscard]] std::optional<core::LogicalDay> firstDay() const override;
    [[nodiscard]] std::vector<core::Decision>
    decisionsBetween(core::LogicalDay first, core::LogicalDay last) const override;

private:
    Database &m_database;
    Writer &m_writer;
};

} // namespace unhunch

#pragma once

#include "core/ports/check_in_log.h"
#include "core/ports/choice_store.h"

namespace unhunch {

class Database;
class Writer;

/// What the user says of himself, in the database: choices, and how the day after was. A write that
/// fails waits in memory and is tried again, in order, with the next write.
class SqlitePersonalStore final : public core::ChoiceStore, public core::CheckInLog
{
public:
    SqlitePersonalStore(Database &database, Writer &writer);

    [[nodiscard]] core::UserChoices choices() const override;
    core::Result<core::Success> save(const core::UserChoices &choices) override;

    core::Result<core::Success> save(const core::CheckIn &checkIn) override;
    [[nodiscard]] std::vector<core::CheckIn> checkIns(core::LogicalDay first,
                                                      core::LogicalDay last) const override;

private:
    Database &m_database;
    Writer &m_writer;
};

} // namespace unhunch

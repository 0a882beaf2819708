#include "app/adapters/storage/sqlite_reminder_store.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/decision_rows.h"
#include "app/adapters/storage/journal_lines.h"
#include "app/adapters/storage/writer.h"

namespace unhunch {

SqliteReminderStore::SqliteReminderStore(Database &database, Writer &writer)
    : m_database(database)
    , m_writer(writer)
{}

std::optional<std::string> SqliteReminderStore::state() const
{
    return readState(m_database);
}

core::Result<core::Success> SqliteReminderStore::commit(const std::string &state,
                                                        std::span<const core::Decision> decisions)
{
    QByteArray lines;
    for (const core::Decision &decision : decisions)
        lines += decisionLine(decision);

    const std::vector<core::Decision> ledger(decisions.begin(), decisions.end());
    return m_writer.save({[state, ledger](Database &to) {
                              SqlStatus status = writeState(to, state);
                              for (const core::Decision &decision : ledger) {
                                  if (status == SqlStatus::Ok)
                                      status = writeDecision(to, decision);
                              }
                              return status;
                          },
                          lines});
}

std::optional<core::LogicalDay> SqliteReminderStore::firstDay() const
{
    return readFirstDay(m_database);
}

std::vector<core::Decision> SqliteReminderStore::decisionsBetween(core::LogicalDay first,
                                                                  core::LogicalDay last) const
{
    return readDecisions(m_database, first, last);
}

} // namespace unhunch

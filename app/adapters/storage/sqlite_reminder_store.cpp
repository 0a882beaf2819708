#include "app/adapters/storage/sqlite_reminder_store.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/decision_rows.h"
#include "app/adapters/storage/event_rows.h"
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
                                                        std::span<const core::Decision> decisions,
                                                        std::span<const core::RecordedEvent> told)
{
    QByteArray lines;
    for (const core::Decision &decision : decisions)
        lines += decisionLine(decision);

    const std::vector<core::Decision> ledger(decisions.begin(), decisions.end());
    const std::vector<core::RecordedEvent> events(told.begin(), told.end());
    return m_writer.save({[state, ledger, events](Database &to) {
                              SqlStatus status = writeState(to, state);
                              for (const core::Decision &decision : ledger) {
                                  if (status == SqlStatus::Ok)
                                      status = writeDecision(to, decision);
                              }
                              return status == SqlStatus::Ok ? writeEvents(to, events) : status;
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

std::vector<core::RecordedEvent> SqliteReminderStore::told(std::chrono::milliseconds length) const
{
    return readEvents(m_database, length);
}

} // namespace unhunch

#include "app/adapters/storage/sqlite_session_log.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/journal_lines.h"
#include "app/adapters/storage/session_rows.h"
#include "app/adapters/storage/statement.h"
#include "app/adapters/storage/writer.h"

namespace unhunch {

SqliteSessionLog::SqliteSessionLog(Database &database, Writer &writer)
    : m_database(database)
    , m_writer(writer)
{}

core::Result<core::Success> SqliteSessionLog::begin(const core::SessionEntry &session)
{
    return m_writer.save(
        {[session](Database &to) { return writeSession(to, session); }, sessionLine(session)});
}

core::Result<core::Success> SqliteSessionLog::addStep(const std::string &uuid,
                                                      const core::StepEntry &step)
{
    return m_writer.save(
        {[uuid, step](Database &to) { return writeStep(to, uuid, step); }, stepLine(uuid, step)});
}

core::Result<core::Success> SqliteSessionLog::finish(const core::SessionEntry &session)
{
    return m_writer.save(
        {[session](Database &to) { return writeEnd(to, session); }, endLine(session)});
}

std::vector<core::LoggedSession> SqliteSessionLog::between(core::LogicalDay first,
                                                           core::LogicalDay last) const
{
    return readSessions(m_database, first, last);
}

std::optional<core::UtcTime> SqliteSessionLog::lastStopSign() const
{
    return readLastStopSign(m_database);
}

int SqliteSessionLog::closeUnfinishedSessions()
{
    Statement update(m_database, QStringLiteral(R"(
        UPDATE sessions SET
            outcome = CASE WHEN EXISTS (SELECT 1 FROM steps WHERE session_id = sessions.id)
                           THEN 'interrupted' ELSE 'not-begun' END,
            active_ms = max(active_ms, (SELECT coalesce(sum(active_ms), 0) FROM steps
                                        WHERE session_id = sessions.id))
        WHERE outcome = 'running')"));
    return update.run() == SqlStatus::Ok ? update.changedRows() : 0;
}

} // namespace unhunch

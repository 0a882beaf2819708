#include "app/adapters/export/csv_tables.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"
#include "core/export/csv.h"
#include "core/time/iso8601.h"

#include <array>

namespace unhunch {

namespace {

using core::CsvTable;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// The clock that a session was done by.
class SessionClock : public core::Zone
{
public:
    explicit SessionClock(seconds offset)
        : m_offset(offset)
    {}

    [[nodiscard]] std::string id() const override { return {}; }
    [[nodiscard]] seconds offsetAt(core::UtcTime) const override { return m_offset; }
    [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const override
    {
        return core::UtcTime{local.time_since_epoch() - m_offset};
    }

private:
    seconds m_offset;
};

core::UtcTime timeIn(const Statement &row, int column)
{
    return core::UtcTime{milliseconds{row.integer(column)}};
}

std::string textIn(const Statement &row, int column)
{
    return row.text(column).toStdString();
}

void texts(CsvTable &table, const Statement &row, int first, int last)
{
    for (int column = first; column <= last; ++column)
        table.text(textIn(row, column));
}

void numbers(CsvTable &table, const Statement &row, int first, int last)
{
    for (int column = first; column <= last; ++column)
        table.number(row.integer(column));
}

/// Writes what a query finds, row by row.
template<typename Row>
bool writeRows(const Database &database, const QString &sql, CsvTable &table, const Sink &sink,
               Row write)
{
    Statement rows(database, sql);
    if (rows.run() != SqlStatus::Ok || !sink(QByteArray::fromStdString(table.take())))
        return false;
    while (rows.next()) {
        write(rows);
        table.end();
        if (!sink(QByteArray::fromStdString(table.take())))
            return false;
    }
    return rows.status() == SqlStatus::Ok;
}

bool writeSessions(const Database &database, const core::Zone & /*zone*/, const Sink &sink)
{
    constexpr auto kHeader = std::to_array<std::string_view>(
        {"session", "day", "start", "zone", "slot", "number", "routine", "short", "outcome",
         "active_ms", "effort", "stop_sign"});
    CsvTable table(kHeader);
    const QString sql = QStringLiteral(R"(
        SELECT uuid, user_day, start_utc_ms, utc_offset_s, tz, slot, n, routine, short_version,
               outcome, active_ms, coalesce(effort, ''), stop_sign
        FROM sessions ORDER BY start_utc_ms, id)");
    return writeRows(database, sql, table, sink, [&](const Statement &row) {
        texts(table, row, 0, 1);
        table.text(core::toIso8601(timeIn(row, 2), SessionClock(seconds{row.integer(3)})));
        texts(table, row, 4, 5);
        numbers(table, row, 6, 6);
        texts(table, row, 7, 7);
        numbers(table, row, 8, 8);
        texts(table, row, 9, 9);
        numbers(table, row, 10, 10);
        texts(table, row, 11, 12);
    });
}

bool writeSteps(const Database &database, const core::Zone & /*zone*/, const Sink &sink)
{
    constexpr auto kHeader = std::to_array<std::string_view>(
        {"session", "position", "finished", "exercise", "side", "level", "target_sets",
         "target_reps", "target_breaths", "target_held_ms", "actual_sets", "actual_reps",
         "actual_breaths", "actual_held_ms", "outcome", "active_ms"});
    CsvTable table(kHeader);
    const QString sql = QStringLiteral(R"(
        SELECT uuid, position, finished_utc_ms, utc_offset_s, exercise, side, level, target_sets,
               target_reps, target_breaths, target_held_ms, actual_sets, actual_reps,
               actual_breaths, actual_held_ms, steps.outcome, steps.active_ms
        FROM steps JOIN sessions ON sessions.id = session_id
        ORDER BY start_utc_ms, session_id, position)");
    return writeRows(database, sql, table, sink, [&](const Statement &row) {
        texts(table, row, 0, 0);
        numbers(table, row, 1, 1);
        table.text(core::toIso8601(timeIn(row, 2), SessionClock(seconds{row.integer(3)})));
        texts(table, row, 4, 5);
        numbers(table, row, 6, 14);
        texts(table, row, 15, 15);
        numbers(table, row, 16, 16);
    });
}

bool writeReminders(const Database &database, const core::Zone &zone, const Sink &sink)
{
    constexpr auto kHeader = std::to_array<std::string_view>(
        {"at", "day", "slot", "number", "what", "reason", "by", "seated_s"});
    CsvTable table(kHeader);
    const QString sql = QStringLiteral(R"(
        SELECT at_utc_ms, user_day, slot, n, what, reason, held_by, seated_s
        FROM decisions ORDER BY id)");
    return writeRows(database, sql, table, sink, [&](const Statement &row) {
        table.text(core::toIso8601(timeIn(row, 0), zone));
        texts(table, row, 1, 2);
        numbers(table, row, 3, 3);
        texts(table, row, 4, 6);
        numbers(table, row, 7, 7);
    });
}

bool writeLevels(const Database &database, const core::Zone & /*zone*/, const Sink &sink)
{
    constexpr auto kHeader = std::to_array<std::string_view>(
        {"day", "exercise", "from_level", "to_level", "reason", "count", "about_day"});
    CsvTable table(kHeader);
    const QString sql = QStringLiteral(R"(
        SELECT user_day, exercise, from_level, to_level, reason, count, about_day
        FROM level_changes ORDER BY user_day, id)");
    return writeRows(database, sql, table, sink, [&](const Statement &row) {
        texts(table, row, 0, 1);
        numbers(table, row, 2, 3);
        texts(table, row, 4, 4);
        numbers(table, row, 5, 5);
        texts(table, row, 6, 6);
    });
}

bool writeDaysAfter(const Database &database, const core::Zone & /*zone*/, const Sink &sink)
{
    constexpr auto kHeader =
        std::to_array<std::string_view>({"about_day", "compared", "night_pain"});
    CsvTable table(kHeader);
    const QString sql =
        QStringLiteral("SELECT user_day, compared, night_pain FROM check_ins ORDER BY user_day");
    return writeRows(database, sql, table, sink, [&](const Statement &row) {
        texts(table, row, 0, 1);
        numbers(table, row, 2, 2);
    });
}

} // namespace

const std::vector<CsvFile> &csvFiles()
{
    static const std::vector<CsvFile> kFiles{
        {QStringLiteral("sessions.csv"), writeSessions},
        {QStringLiteral("steps.csv"), writeSteps},
        {QStringLiteral("reminders.csv"), writeReminders},
        {QStringLiteral("level-changes.csv"), writeLevels},
        {QStringLiteral("days-after.csv"), writeDaysAfter},
    };
    return kFiles;
}

} // namespace unhunch

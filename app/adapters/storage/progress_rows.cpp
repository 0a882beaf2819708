#include "app/adapters/storage/progress_rows.h"

#include "app/adapters/storage/codes.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"

namespace unhunch {

namespace {

SqlStatus writeLevelChange(Database &database, const core::LevelChange &change)
{
    Statement note(database, QStringLiteral(R"(
        INSERT INTO level_changes (user_day, exercise, from_level, to_level, reason, count,
            about_day) VALUES (?, ?, ?, ?, ?, ?, ?))"));
    const SqlStatus status =
        note.run({isoDay(change.day), storedText(change.exercise), change.from, change.to,
                  QString(codeOf(change.reason)), change.count, isoDay(change.about)});
    if (status != SqlStatus::Ok)
        return status;
    Statement set(database, QStringLiteral("INSERT OR REPLACE INTO levels VALUES (?, ?)"));
    return set.run({storedText(change.exercise), change.to});
}

} // namespace

SqlStatus writeLevelChanges(Database &database, std::span<const core::LevelChange> changes)
{
    for (const core::LevelChange &change : changes)
        if (const SqlStatus status = writeLevelChange(database, change); status != SqlStatus::Ok)
            return status;
    return SqlStatus::Ok;
}

std::vector<core::LevelChange> readLevelChanges(const Database &database)
{
    std::vector<core::LevelChange> changes;
    Statement rows(database, QStringLiteral(R"(
        SELECT user_day, exercise, from_level, to_level, reason, count, about_day
        FROM level_changes ORDER BY user_day, id)"));
    rows.run();
    while (rows.next()) {
        const auto reason = fromCode<core::LevelReason>(rows.text(4));
        if (!reason)
            continue;
        changes.push_back({dayFromIso(rows.text(0)).value_or(core::LogicalDay{}),
                           rows.text(1).toStdString(), rows.number(2), rows.number(3), *reason,
                           rows.number(5), dayFromIso(rows.text(6)).value_or(core::LogicalDay{})});
    }
    return changes;
}

SqlStatus writeSignsChecked(Database &database, core::UtcTime at)
{
    Statement insert(database, QStringLiteral("INSERT OR REPLACE INTO signs_checked VALUES (?)"));
    return insert.run({qint64{at.time_since_epoch().count()}});
}

std::optional<core::UtcTime> readSignsChecked(const Database &database)
{
    Statement last(database,
                   QStringLiteral("SELECT at_utc_ms FROM signs_checked ORDER BY at_utc_ms DESC"));
    last.run();
    if (!last.next())
        return std::nullopt;
    return core::UtcTime{std::chrono::milliseconds{last.integer(0)}};
}

} // namespace unhunch

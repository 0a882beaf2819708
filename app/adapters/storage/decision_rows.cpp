#include "app/adapters/storage/decision_rows.h"

#include "app/adapters/storage/codes.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"

namespace unhunch {

namespace {

std::optional<core::Decision> decisionOf(const Statement &row)
{
    const auto day = dayFromIso(row.text(1));
    const auto slot = fromCode<core::Slot>(row.text(2));
    const auto what = fromCode<core::What>(row.text(4));
    const auto reason = fromCode<core::Reason>(row.text(5));
    if (!day || !slot || !what || !reason)
        return std::nullopt;
    return core::Decision{core::UtcTime{std::chrono::milliseconds{row.integer(0)}},
                          {*day, *slot, row.number(3)},
                          *what,
                          *reason,
                          row.text(6).toStdString(),
                          std::chrono::seconds{row.integer(7)}};
}

} // namespace

SqlStatus writeDecision(Database &database, const core::Decision &decision)
{
    // A commit can be done and still be reported as failed; told again it must not count twice.
    Statement insert(database, QStringLiteral(R"(
        INSERT INTO decisions (at_utc_ms, user_day, slot, n, what, reason, held_by, seated_s)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)"));
    return insert.run({qint64{decision.at.time_since_epoch().count()},
                       isoDay(decision.occurrence.day), QString(codeOf(decision.occurrence.slot)),
                       decision.occurrence.n, QString(codeOf(decision.what)),
                       QString(codeOf(decision.reason)), storedText(decision.by),
                       qint64{decision.seated.count()}});
}

SqlStatus writeState(Database &database, const std::string &state)
{
    Statement replace(
        database, QStringLiteral("INSERT OR REPLACE INTO engine_state (id, state) VALUES (1, ?)"));
    return replace.run({storedText(state)});
}

std::vector<core::Decision> readDecisions(const Database &database, core::LogicalDay first,
                                          core::LogicalDay last)
{
    std::vector<core::Decision> decisions;
    Statement rows(database, QStringLiteral(R"(
        SELECT at_utc_ms, user_day, slot, n, what, reason, held_by, seated_s
        FROM decisions WHERE user_day BETWEEN ? AND ? ORDER BY id)"));
    rows.run({isoDay(first), isoDay(last)});
    while (rows.next()) {
        if (auto decision = decisionOf(rows))
            decisions.push_back(*std::move(decision));
    }
    return decisions;
}

std::optional<core::LogicalDay> readFirstDay(const Database &database)
{
    Statement row(database, QStringLiteral("SELECT MIN(user_day) FROM decisions"));
    if (row.run() != SqlStatus::Ok || !row.next())
        return std::nullopt;
    return dayFromIso(row.text(0));
}

std::optional<std::string> readState(const Database &database)
{
    Statement row(database, QStringLiteral("SELECT state FROM engine_state"));
    if (row.run() != SqlStatus::Ok || !row.next())
        return std::nullopt;
    return row.text(0).toStdString();
}

} // namespace unhunch

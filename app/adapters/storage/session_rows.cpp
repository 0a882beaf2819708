#include "app/adapters/storage/session_rows.h"

#include "app/adapters/storage/codes.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"

#include <unordered_map>

namespace unhunch {

namespace {

using std::chrono::milliseconds;

QVariant effortValue(const std::optional<core::Effort> &effort)
{
    return effort ? QVariant(QString(codeOf(*effort))) : QVariant(QMetaType::fromType<QString>());
}

qint64 utcMs(core::UtcTime at)
{
    return at.time_since_epoch().count();
}

core::UtcTime utcTime(qint64 ms)
{
    return core::UtcTime{milliseconds{ms}};
}

SqlStatus refusedWithoutRow(Statement &statement, SqlStatus status)
{
    return status == SqlStatus::Ok && statement.changedRows() == 0 ? SqlStatus::Refused : status;
}

core::SessionEntry sessionOf(const Statement &row)
{
    core::SessionEntry session;
    session.uuid = row.text(1).toStdString();
    session.routine = row.text(2).toStdString();
    session.occurrence.slot = fromCode<core::Slot>(row.text(3)).value_or(core::Slot::DeskReset);
    session.occurrence.day = dayFromIso(row.text(4)).value_or(core::LogicalDay{});
    session.occurrence.n = row.number(5);
    session.shortVersion = row.number(6) != 0;
    session.startedAt = utcTime(row.integer(7));
    session.zone = row.text(8).toStdString();
    session.offset = std::chrono::seconds{row.integer(9)};
    session.outcome = fromCode<core::SessionOutcome>(row.text(10)).value_or(session.outcome);
    session.active = milliseconds{row.integer(11)};
    session.effort = fromCode<core::Effort>(row.text(12));
    session.stopSign = row.text(13).toStdString();
    return session;
}

core::Amount amountOf(const Statement &row, int column)
{
    return {row.number(column), row.number(column + 1), row.number(column + 2),
            milliseconds{row.integer(column + 3)}};
}

core::StepEntry stepOf(const Statement &row)
{
    core::StepEntry step;
    step.position = row.number(1);
    step.exercise = row.text(2).toStdString();
    step.side = fromCode<core::Side>(row.text(3)).value_or(step.side);
    step.level = row.number(4);
    step.target = amountOf(row, 5);
    step.actual = amountOf(row, 9);
    step.outcome = fromCode<core::StepOutcome>(row.text(13)).value_or(step.outcome);
    step.active = milliseconds{row.integer(14)};
    step.finishedAt = utcTime(row.integer(15));
    return step;
}

} // namespace

SqlStatus writeSession(Database &database, const core::SessionEntry &session)
{
    Statement insert(database, QStringLiteral(R"(
        INSERT INTO sessions (uuid, routine, slot, user_day, n, short_version, start_utc_ms, tz,
                              utc_offset_s, outcome, active_ms, effort, stop_sign)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (uuid) DO UPDATE SET
            routine = excluded.routine, slot = excluded.slot, user_day = excluded.user_day,
            n = excluded.n, short_version = excluded.short_version,
            start_utc_ms = excluded.start_utc_ms, tz = excluded.tz,
            utc_offset_s = excluded.utc_offset_s, outcome = excluded.outcome,
            active_ms = excluded.active_ms, effort = excluded.effort,
            stop_sign = excluded.stop_sign)"));
    return insert.run({storedText(session.uuid), storedText(session.routine),
                       QString(codeOf(session.occurrence.slot)), isoDay(session.occurrence.day),
                       session.occurrence.n, session.shortVersion ? 1 : 0, utcMs(session.startedAt),
                       storedText(session.zone), qint64{session.offset.count()},
                       QString(codeOf(session.outcome)), qint64{session.active.count()},
                       effortValue(session.effort), storedText(session.stopSign)});
}

SqlStatus writeStep(Database &database, const std::string &uuid, const core::StepEntry &step)
{
    Statement insert(database, QStringLiteral(R"(
        INSERT OR REPLACE INTO steps (session_id, position, exercise, side, level,
            target_sets, target_reps, target_breaths, target_held_ms,
            actual_sets, actual_reps, actual_breaths, actual_held_ms,
            outcome, active_ms, finished_utc_ms)
        SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM sessions WHERE uuid = ?)"));
    const SqlStatus status = insert.run(
        {step.position, storedText(step.exercise), QString(codeOf(step.side)), step.level,
         step.target.sets, step.target.reps, step.target.breaths, qint64{step.target.held.count()},
         step.actual.sets, step.actual.reps, step.actual.breaths, qint64{step.actual.held.count()},
         QString(codeOf(step.outcome)), qint64{step.active.count()}, utcMs(step.finishedAt),
         storedText(uuid)});
    return refusedWithoutRow(insert, status);
}

SqlStatus writeEnd(Database &database, const core::SessionEntry &session)
{
    Statement update(database, QStringLiteral(R"(
        UPDATE sessions SET outcome = ?, active_ms = ?, effort = ?, stop_sign = ?
        WHERE uuid = ?)"));
    const SqlStatus status = update.run(
        {QString(codeOf(session.outcome)), qint64{session.active.count()},
         effortValue(session.effort), storedText(session.stopSign), storedText(session.uuid)});
    return refusedWithoutRow(update, status);
}

std::vector<core::LoggedSession> readSessions(const Database &database, core::LogicalDay first,
                                              core::LogicalDay last)
{
    std::vector<core::LoggedSession> sessions;
    std::unordered_map<qint64, std::size_t> placeOf;

    Statement heads(database, QStringLiteral(R"(
        SELECT id, uuid, routine, slot, user_day, n, short_version, start_utc_ms, tz, utc_offset_s,
               outcome, active_ms, effort, stop_sign
        FROM sessions WHERE user_day BETWEEN ? AND ? ORDER BY start_utc_ms, id)"));
    heads.run({isoDay(first), isoDay(last)});
    while (heads.next()) {
        placeOf.emplace(heads.integer(0), sessions.size());
        sessions.push_back({sessionOf(heads), {}});
    }

    Statement steps(database, QStringLiteral(R"(
        SELECT session_id, position, exercise, side, level,
               target_sets, target_reps, target_breaths, target_held_ms,
               actual_sets, actual_reps, actual_breaths, actual_held_ms,
               steps.outcome, steps.active_ms, finished_utc_ms
        FROM steps JOIN sessions ON sessions.id = session_id
        WHERE user_day BETWEEN ? AND ? ORDER BY session_id, position)"));
    steps.run({isoDay(first), isoDay(last)});
    while (steps.next()) {
        const auto place = placeOf.find(steps.integer(0));
        if (place != placeOf.end())
            sessions[place->second].steps.push_back(stepOf(steps));
    }
    return sessions;
}

std::optional<core::UtcTime> readLastStopSign(const Database &database)
{
    Statement last(database, QStringLiteral(R"(
        SELECT start_utc_ms FROM sessions WHERE stop_sign <> ''
        ORDER BY start_utc_ms DESC LIMIT 1)"));
    last.run();
    if (!last.next())
        return std::nullopt;
    return core::UtcTime{std::chrono::milliseconds{last.integer(0)}};
}

} // namespace unhunch

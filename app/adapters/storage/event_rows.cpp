#include "app/adapters/storage/event_rows.h"

#include "app/adapters/storage/codes.h"
#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"

#include <algorithm>

namespace unhunch {

using std::chrono::milliseconds;

namespace {

template<typename Time> qint64 count(Time at)
{
    return at.time_since_epoch().count();
}

template<typename Time> Time timeIn(const Statement &row, int column)
{
    return Time{milliseconds{row.integer(column)}};
}

SqlStatus writeEvent(Statement &insert, const core::RecordedEvent &event)
{
    QVariantList values{count(event.run),        qint64{event.number},    count(event.engineTime),
                        count(event.utc),        count(event.boot),       count(event.monotonic),
                        storedText(event.event), storedText(event.fields)};
    values << (event.exact ? QVariant(qint64{*event.exact}) : QVariant());
    const auto &before = event.before;
    for (const auto member : {&core::KnownBefore::zone, &core::KnownBefore::bootId,
                              &core::KnownBefore::rules, &core::KnownBefore::state})
        values << (before ? QVariant(storedText((*before).*member)) : QVariant());
    return insert.run(values);
}

/// Older than what is kept, or of a life that the engine has forgotten.
SqlStatus dropOld(Database &database, core::Instant newest)
{
    Statement drop(database, QStringLiteral(R"(
        DELETE FROM events WHERE engine_ms NOT BETWEEN ? AND ?
            OR id <= (SELECT max(id) FROM events) - ?)"));
    return drop.run({count(newest - core::kRecordKept), count(newest), core::kMostRecorded});
}

core::RecordedEvent eventIn(const Statement &row)
{
    core::RecordedEvent event{timeIn<core::UtcTime>(row, 0),  row.integer(1),
                              timeIn<core::Instant>(row, 2),  timeIn<core::UtcTime>(row, 3),
                              timeIn<core::BootTime>(row, 4), timeIn<core::MonotonicTime>(row, 5),
                              row.text(6).toStdString(),      row.text(7).toStdString()};
    if (!row.isNull(8))
        event.exact = row.integer(8);
    if (!row.isNull(9))
        event.before = core::KnownBefore{row.text(9).toStdString(), row.text(10).toStdString(),
                                         row.text(11).toStdString(), row.text(12).toStdString()};
    return event;
}

} // namespace

SqlStatus writeEvents(Database &database, std::span<const core::RecordedEvent> told)
{
    // A commit can be done and still be reported as failed; told again it must not count twice.
    Statement insert(database, QStringLiteral(R"(
        INSERT INTO events (run_utc_ms, number, engine_ms, utc_ms, boot_ms, monotonic_ms, event,
            fields, exact_ms, zone, boot_id, rules, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)"));
    for (const core::RecordedEvent &event : told) {
        const SqlStatus status = writeEvent(insert, event);
        if (status != SqlStatus::Ok)
            return status;
    }
    // Seldom enough to cost nothing, often enough to keep to what was promised.
    const bool begins = std::ranges::any_of(
        told, [](const core::RecordedEvent &event) { return event.before.has_value(); });
    return begins ? dropOld(database, told.back().engineTime) : SqlStatus::Ok;
}

std::vector<core::RecordedEvent> readEvents(const Database &database, milliseconds length)
{
    std::vector<core::RecordedEvent> told;
    Statement rows(database, QStringLiteral(R"(
        SELECT run_utc_ms, number, engine_ms, utc_ms, boot_ms, monotonic_ms, event, fields,
            exact_ms, zone, boot_id, rules, state
        FROM events WHERE id >= coalesce(
            (SELECT max(id) FROM events WHERE zone IS NOT NULL
                AND engine_ms <= (SELECT max(engine_ms) FROM events) - ?),
            (SELECT min(id) FROM events WHERE zone IS NOT NULL))
        ORDER BY id)"));
    rows.run({qint64{length.count()}});
    while (rows.next())
        told.push_back(eventIn(rows));
    return told;
}

} // namespace unhunch

#include "app/adapters/storage/schema.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"
#include "app/adapters/storage/transaction.h"

namespace unhunch {

namespace {

Migration firstSchema()
{
    return {
        QStringLiteral(R"(
            CREATE TABLE engine_state (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                state TEXT NOT NULL
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE decisions (
                id INTEGER PRIMARY KEY,
                at_utc_ms INTEGER NOT NULL,
                user_day TEXT NOT NULL CHECK (user_day GLOB '[0-9]*-[0-1][0-9]-[0-3][0-9]'),
                slot TEXT NOT NULL CHECK (slot GLOB '[a-z]*'),
                n INTEGER NOT NULL CHECK (n >= 0),
                what TEXT NOT NULL CHECK (what GLOB '[a-z]*'),
                reason TEXT NOT NULL CHECK (reason GLOB '[a-z]*'),
                held_by TEXT NOT NULL,
                seated_s INTEGER NOT NULL CHECK (seated_s >= 0),
                UNIQUE (user_day, slot, n, what, reason, at_utc_ms, held_by)
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE sessions (
                id INTEGER PRIMARY KEY,
                uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
                routine TEXT NOT NULL CHECK (routine <> ''),
                slot TEXT NOT NULL CHECK (slot GLOB '[a-z]*'),
                user_day TEXT NOT NULL CHECK (user_day GLOB '[0-9]*-[0-1][0-9]-[0-3][0-9]'),
                n INTEGER NOT NULL CHECK (n >= 0),
                short_version INTEGER NOT NULL CHECK (short_version IN (0, 1)),
                start_utc_ms INTEGER NOT NULL,
                tz TEXT NOT NULL,
                utc_offset_s INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -86400 AND 86400),
                outcome TEXT NOT NULL CHECK (outcome IN
                    ('running', 'done', 'part-done', 'interrupted', 'not-begun')),
                active_ms INTEGER NOT NULL CHECK (active_ms >= 0),
                effort TEXT CHECK (effort IN ('too-easy', 'about-right', 'too-hard')),
                stop_sign TEXT NOT NULL
            ) STRICT)"),
        QStringLiteral("CREATE INDEX sessions_by_day ON sessions (user_day)"),
        QStringLiteral("CREATE INDEX sessions_by_start ON sessions (start_utc_ms)"),
        QStringLiteral(R"(
            CREATE TABLE steps (
                session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
                position INTEGER NOT NULL CHECK (position >= 0),
                exercise TEXT NOT NULL CHECK (exercise <> ''),
                side TEXT NOT NULL CHECK (side IN ('none', 'left', 'right')),
                level INTEGER NOT NULL CHECK (level >= 0),
                target_sets INTEGER NOT NULL CHECK (target_sets >= 0),
                target_reps INTEGER NOT NULL CHECK (target_reps >= 0),
                target_breaths INTEGER NOT NULL CHECK (target_breaths >= 0),
                target_held_ms INTEGER NOT NULL CHECK (target_held_ms >= 0),
                actual_sets INTEGER NOT NULL CHECK (actual_sets >= 0),
                actual_reps INTEGER NOT NULL CHECK (actual_reps >= 0),
                actual_breaths INTEGER NOT NULL CHECK (actual_breaths >= 0),
                actual_held_ms INTEGER NOT NULL CHECK (actual_held_ms >= 0),
                outcome TEXT NOT NULL CHECK (outcome IN ('done', 'part-done', 'skipped')),
                active_ms INTEGER NOT NULL CHECK (active_ms >= 0),
                finished_utc_ms INTEGER NOT NULL,
                PRIMARY KEY (session_id, position)
            ) STRICT)"),
    };
}

/// What the engine was told, to be told again.
Migration withEvents()
{
    return {
        QStringLiteral(R"(
            CREATE TABLE events (
                id INTEGER PRIMARY KEY,
                run_utc_ms INTEGER NOT NULL,
                number INTEGER NOT NULL CHECK (number >= 0),
                engine_ms INTEGER NOT NULL,
                utc_ms INTEGER NOT NULL,
                boot_ms INTEGER NOT NULL,
                monotonic_ms INTEGER NOT NULL,
                event TEXT NOT NULL CHECK (event GLOB '[a-z]*'),
                fields TEXT NOT NULL,
                exact_ms INTEGER,
                zone TEXT,
                boot_id TEXT CHECK ((boot_id IS NULL) = (zone IS NULL)),
                rules TEXT CHECK ((rules IS NULL) = (zone IS NULL)),
                state TEXT CHECK ((state IS NULL) = (zone IS NULL)),
                UNIQUE (run_utc_ms, number)
            ) STRICT)"),
    };
}

/// What the user says of himself.
Migration choicesAndCheckIns()
{
    return {
        QStringLiteral(R"(
            CREATE TABLE levels (
                exercise TEXT PRIMARY KEY CHECK (exercise <> ''),
                level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 100)
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE gear (
                item TEXT PRIMARY KEY CHECK (item <> '')
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE check_ins (
                user_day TEXT PRIMARY KEY CHECK (user_day GLOB '[0-9]*-[0-1][0-9]-[0-3][0-9]'),
                compared TEXT NOT NULL CHECK (compared IN ('better', 'same', 'worse')),
                night_pain INTEGER NOT NULL CHECK (night_pain IN (0, 1))
            ) STRICT)"),
    };
}

/// How the levels came to be what they are.
Migration levelChanges()
{
    return {
        QStringLiteral(R"(
            CREATE TABLE level_changes (
                id INTEGER PRIMARY KEY,
                user_day TEXT NOT NULL CHECK (user_day GLOB '[0-9]*-[0-1][0-9]-[0-3][0-9]'),
                exercise TEXT NOT NULL CHECK (exercise <> ''),
                from_level INTEGER NOT NULL CHECK (from_level >= 1),
                to_level INTEGER NOT NULL CHECK (to_level >= 1),
                reason TEXT NOT NULL CHECK (reason GLOB '[a-z]*'),
                count INTEGER NOT NULL CHECK (count >= 0),
                about_day TEXT NOT NULL CHECK (about_day GLOB '[0-9]*-[0-1][0-9]-[0-3][0-9]')
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE signs_checked (
                at_utc_ms INTEGER PRIMARY KEY
            ) STRICT)"),
    };
}

/// What the user leaves out, and answers about how it is going.
Migration exclusionsAndAnswers()
{
    return {
        QStringLiteral(R"(
            CREATE TABLE exclusions (
                what TEXT PRIMARY KEY CHECK (what GLOB '[a-z]*')
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE left_out (
                exercise TEXT PRIMARY KEY CHECK (exercise <> '')
            ) STRICT)"),
        QStringLiteral(R"(
            CREATE TABLE answers (
                id INTEGER PRIMARY KEY,
                user_day TEXT NOT NULL CHECK (user_day GLOB '[0-9]*-[0-1][0-9]-[0-3][0-9]'),
                question TEXT NOT NULL CHECK (question GLOB '[a-z]*'),
                about TEXT NOT NULL,
                reply TEXT NOT NULL CHECK (reply IN ('better', 'same', 'worse', 'yes', 'no')),
                UNIQUE (user_day, question, about)
            ) STRICT)"),
        QStringLiteral("CREATE INDEX sessions_with_sign ON sessions (start_utc_ms) "
                       "WHERE stop_sign <> ''"),
    };
}

SqlStatus apply(Database &database, const Migration &migration, int version)
{
    Transaction transaction(database);
    SqlStatus status = transaction.status();
    const auto run = [&](const QString &sql) {
        if (status == SqlStatus::Ok)
            status = database.run(sql);
    };
    for (const QString &sql : migration)
        run(sql);
    run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    return status == SqlStatus::Ok ? transaction.commit() : status;
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> list{firstSchema(), withEvents(), choicesAndCheckIns(),
                                             levelChanges(), exclusionsAndAnswers()};
    return list;
}

MigrationResult migrateToLatest(Database &database, const std::vector<Migration> &steps)
{
    const int current = schemaVersion(database);
    const int latest = static_cast<int>(steps.size());
    if (current == latest)
        return MigrationResult::AlreadyCurrent;
    if (current > latest)
        return MigrationResult::NewerThanApp;
    if (current < 0)
        return MigrationResult::Failed;
    for (int version = current + 1; version <= latest; ++version) {
        if (apply(database, steps[static_cast<std::size_t>(version - 1)], version) != SqlStatus::Ok)
            return MigrationResult::Failed;
    }
    return MigrationResult::Upgraded;
}

int schemaVersion(const Database &database)
{
    Statement query(database, QStringLiteral("PRAGMA user_version"));
    if (query.run() != SqlStatus::Ok || !query.next())
        return -1;
    return query.number(0);
}

} // namespace unhunch

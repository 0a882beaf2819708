#include "app/adapters/storage/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <atomic>
#include <utility>

namespace unhunch {

namespace {

QString freshConnectionName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("unhunch-%1").arg(++count);
}

// TRUNCATE with EXTRA loses no acknowledged commit in a power cut, and EXCLUSIVE keeps strangers
// out. The rest makes SQLite trust the file less.
const QStringList &guardsOfOwner()
{
    static const QStringList list{
        QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA journal_mode = TRUNCATE"),
        QStringLiteral("PRAGMA synchronous = EXTRA"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA secure_delete = ON"),
    };
    return list;
}

const QStringList &guardsOfReader()
{
    static const QStringList list{
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA query_only = ON"),
    };
    return list;
}

} // namespace

Database::Database(QString path, Purpose purpose)
    : m_path(std::move(path))
    , m_purpose(purpose)
    , m_name(freshConnectionName())
    , m_status(open())
{}

Database::~Database()
{
    close();
}

SqlStatus Database::open()
{
    const bool own = m_purpose == Purpose::Own;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        connection.setDatabaseName(m_path);
        connection.setConnectOptions(own ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
        if (!connection.open())
            return statusOf(connection.lastError());
    }
    for (const QString &guard : own ? guardsOfOwner() : guardsOfReader()) {
        const SqlStatus status = run(guard);
        if (status != SqlStatus::Ok)
            return status;
    }
    return SqlStatus::Ok;
}

void Database::close()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

SqlStatus Database::run(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    return query.exec(sql) ? SqlStatus::Ok : statusOf(query.lastError());
}

SqlStatus Database::reopen()
{
    close();
    m_status = open();
    return m_status;
}

} // namespace unhunch

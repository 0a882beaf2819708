#include "app/adapters/storage/transaction.h"

#include "app/adapters/storage/database.h"

namespace unhunch {

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
    , m_status(database.run(kind == Kind::Exclusive ? QStringLiteral("BEGIN EXCLUSIVE")
                                                    : QStringLiteral("BEGIN IMMEDIATE")))
    , m_open(m_status == SqlStatus::Ok)
{}

Transaction::~Transaction()
{
    // After a full disk SQLite has rolled back already, and this fails without harm.
    if (m_open)
        m_database.run(QStringLiteral("ROLLBACK"));
}

SqlStatus Transaction::commit()
{
    const SqlStatus status = m_database.run(QStringLiteral("COMMIT"));
    m_open = status != SqlStatus::Ok;
    return status;
}

} // namespace unhunch

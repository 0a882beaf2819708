#include "app/adapters/storage/statement.h"

#include "app/adapters/storage/database.h"

#include <QSqlError>

namespace unhunch {

Statement::Statement(const Database &database, const QString &sql)
    : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_query.prepare(sql);
}

Statement::~Statement()
{
    m_query.finish();
}

SqlStatus Statement::run(const QVariantList &values)
{
    if (m_query.lastError().isValid())
        return status();
    for (const QVariant &value : values)
        m_query.addBindValue(value);
    return m_query.exec() ? SqlStatus::Ok : status();
}

bool Statement::next()
{
    return m_query.next();
}

SqlStatus Statement::status() const
{
    return statusOf(m_query.lastError());
}

} // namespace unhunch

#pragma once

#include "app/adapters/storage/sql_status.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace unhunch {

class Database;

/// One prepared statement. Lets go of its locks when it leaves the scope: a SELECT that is not read
/// to its end would block the next commit.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// `values` take the places of the question marks.
    SqlStatus run(const QVariantList &values = {});
    /// False at the end, or after an error: status() tells.
    [[nodiscard]] bool next();
    [[nodiscard]] SqlStatus status() const;
    /// Rows that INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

    /// The number of the row that INSERT added last.
    [[nodiscard]] qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

private:
    QSqlQuery m_query;
};

} // namespace unhunch

#pragma once

#include "app/adapters/storage/statement.h"
#include "app/adapters/storage/table_shapes.h"

#include <QVariantList>

#include <span>
#include <vector>

namespace unhunch {

class Database;

/// Rows of one table as they are known outside of its file: by their columns' names.
struct TableRows {
    TableShape shape{};
    QStringList columns{}; ///< some or all of the shape's, in the order of the values
    std::vector<QVariantList> rows{};
};

/// Adds rows that are not there.
class RowAdder
{
public:
    /// `columns`: some or all of the shape's. The database outlives it.
    RowAdder(Database &database, const TableShape &shape, const QStringList &columns);

    /// Appends the row's number to `added` if it was not there.
    [[nodiscard]] SqlStatus add(const QVariantList &row, std::vector<qint64> &added);

private:
    bool m_comparesRows;
    Statement m_insert;
};

/// Takes out one row that is the same in all of these columns, if there is one.
[[nodiscard]] SqlStatus removeRow(Database &database, const TableRows &table,
                                  const QVariantList &row);

/// All columns of the table, as a SELECT without its FROM.
[[nodiscard]] QString selectOf(const TableShape &shape);
/// The rows with these numbers.
[[nodiscard]] TableRows rowsWith(const Database &database, const TableShape &shape,
                                 std::span<const qint64> numbers);
[[nodiscard]] bool hasRows(const Database &database, const QString &table);

} // namespace unhunch

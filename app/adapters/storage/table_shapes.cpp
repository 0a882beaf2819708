#include "app/adapters/storage/table_shapes.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/statement.h"

namespace unhunch {

namespace {

constexpr QStringView kId{u"id"};
constexpr QStringView kSessionId{u"session_id"};

QStringList namesOfTables(const Database &database)
{
    QStringList names;
    Statement tables(database, QStringLiteral(R"(
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY rowid)"));
    tables.run();
    while (tables.next())
        names += tables.text(0);
    return names;
}

TableShape shapeOf(const Database &database, const QString &table)
{
    TableShape shape{.name = table};
    Statement columns(database,
                      QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"));
    columns.run({table});
    while (columns.next()) {
        const QString column = columns.text(0);
        if (column == kId)
            continue;
        shape.columns += column == kSessionId ? kSessionUuid.toString() : column;
        shape.hasKey = shape.hasKey || columns.number(1) > 0;
    }
    Statement unique(database,
                     QStringLiteral("SELECT 1 FROM pragma_index_list(?) WHERE \"unique\" = 1"));
    unique.run({table});
    shape.hasKey = shape.hasKey || unique.next();
    return shape;
}

} // namespace

std::vector<TableShape> tableShapes(const Database &database)
{
    std::vector<TableShape> shapes;
    for (const QString &name : namesOfTables(database))
        shapes.push_back(shapeOf(database, name));
    return shapes;
}

} // namespace unhunch

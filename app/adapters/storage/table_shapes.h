#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace unhunch {

class Database;

/// A table of the history as it leaves the file. The number by which only this file knows a row
/// stays behind; a step is known by its session's uuid instead.
struct TableShape {
    QString name{};
    QStringList columns{};
    bool hasKey{false}; ///< the same row cannot be there twice

    bool operator==(const TableShape &) const = default;
};

inline constexpr QStringView kSteps{u"steps"};
inline constexpr QStringView kSessions{u"sessions"};
/// The column that stands for a step's session.
inline constexpr QStringView kSessionUuid{u"session"};

/// All tables, each after those it refers to.
[[nodiscard]] std::vector<TableShape> tableShapes(const Database &database);

} // namespace unhunch

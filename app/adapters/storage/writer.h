#pragma once

#include "app/adapters/storage/database.h"
#include "core/result.h"

#include <QByteArray>

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>

namespace unhunch {

class Journal;

/// A change of the database, and the lines the journal keeps of it.
struct Change {
    std::function<SqlStatus(Database &)> apply;
    QByteArray lines{}; ///< each ends with a newline
};

/// Applies changes one transaction each, in order. What fails for a reason that may pass (full
/// disk, read-only, locked) waits in memory and goes first next time; what the schema refuses is
/// dropped.
class Writer
{
public:
    /// `journal` may be null. With `unsaved` set every change is applied to a database that ends
    /// with the program, and is answered with that error.
    explicit Writer(Database &database, Journal *journal = nullptr,
                    std::optional<core::Error> unsaved = {});

    core::Result<core::Success> save(Change change);
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    SqlStatus apply(const Change &change);
    SqlStatus applyInTransaction(const Change &change);

    Database &m_database;
    Journal *m_journal;
    std::optional<core::Error> m_unsaved;
    std::deque<Change> m_waiting;
    bool m_distrusted{false}; ///< the disk failed: the connection is to be opened anew
};

} // namespace unhunch

#pragma once

#include "app/adapters/storage/sql_status.h"

#include <QSqlDatabase>
#include <QString>

#include <cstdint>

namespace unhunch {

/// The one connection to a database file, with every guard SQLite offers switched on. Closes and
/// forgets it when destroyed; by then every Statement must be gone.
class Database
{
public:
    enum class Purpose : std::uint8_t {
        Own,  ///< nobody else may touch the file as long as this object lives
        Read, ///< beside its owner, if that lets us; what a crash left half written is undone
    };

    /// Opens `path`, and creates it if it is missing. ":memory:" lives as long as the object.
    explicit Database(QString path, Purpose purpose = Purpose::Own);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// How opening ended. Without Ok every statement fails.
    [[nodiscard]] SqlStatus status() const { return m_status; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs one statement and throws its rows away.
    SqlStatus run(const QString &sql);
    /// Closes and opens the file again, as is right after a failed fsync: the system may have
    /// dropped pages that the old connection believes written.
    SqlStatus reopen();

    /// For Statement; no copy may outlive it.
    [[nodiscard]] QSqlDatabase connection() const;

private:
    SqlStatus open();
    void close();

    QString m_path;
    Purpose m_purpose;
    QString m_name; ///< of the connection, unique in the process
    SqlStatus m_status{SqlStatus::Other};
};

} // namespace unhunch

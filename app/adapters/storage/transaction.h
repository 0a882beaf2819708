#pragma once

#include "app/adapters/storage/sql_status.h"

#include <cstdint>

namespace unhunch {

class Database;

/// All or nothing: what is not committed is rolled back at the end of the scope.
class Transaction
{
public:
    enum class Kind : std::uint8_t {
        Immediate, ///< others may still read
        Exclusive,
    };

    explicit Transaction(Database &database, Kind kind = Kind::Immediate);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// How beginning it ended.
    [[nodiscard]] SqlStatus status() const { return m_status; }
    SqlStatus commit();

private:
    Database &m_database;
    SqlStatus m_status;
    bool m_open;
};

} // namespace unhunch

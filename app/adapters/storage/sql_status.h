#pragma once

#include "core/result.h"

#include <cstdint>

class QSqlError;

namespace unhunch {

/// How a statement ended.
enum class SqlStatus : std::uint8_t {
    Ok,
    Refused, ///< a constraint of the schema, or a row that is not there: repeating cannot help
    Full,
    ReadOnly,
    Busy,
    Damaged,     ///< the file is no sound database
    InputOutput, ///< the disk failed; the connection is not to be trusted
    Other,
};

[[nodiscard]] SqlStatus statusOf(const QSqlError &error);

/// Why the history could not be saved, in one sentence.
[[nodiscard]] core::Error saveError(SqlStatus status);

} // namespace unhunch

#pragma once

#include "core/result.h"
#include "core/schedule/rules.h"

#include <QString>

namespace unhunch {

/// The user's rules: a JSON file with the keys of `unhunch simulate --rules`. A file that is not
/// there means the defaults; one that cannot be understood is left as it is, and the error names
/// file, line and column.
[[nodiscard]] core::Result<core::Rules> readRules(const QString &path);

} // namespace unhunch

#pragma once

#include "core/reminder/hold_settings.h"
#include "core/result.h"
#include "core/schedule/rules.h"
#include "core/session/session_settings.h"
#include "core/settings/look_settings.h"

#include <QString>

namespace unhunch {

// What the user wrote down, as JSON. A file that is not there means the defaults; one that cannot
// be understood is left as it is, and the error names file, line and column.

/// With the keys of `unhunch simulate --rules`.
[[nodiscard]] core::Result<core::Rules> readRules(const QString &path);

/// With the fields of core::SessionSettings as keys.
[[nodiscard]] core::Result<core::SessionSettings> readSessionSettings(const QString &path);

/// With the fields of core::HoldSettings as keys.
[[nodiscard]] core::Result<core::HoldSettings> readHoldSettings(const QString &path);

/// With the fields of core::LookSettings as keys.
[[nodiscard]] core::Result<core::LookSettings> readLookSettings(const QString &path);

} // namespace unhunch

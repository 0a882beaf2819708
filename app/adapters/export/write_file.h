#pragma once

#include "app/adapters/export/export_json.h"
#include "core/result.h"

#include <QString>

#include <functional>

namespace unhunch {

/// Writes a file of one's own (0600) whole or not at all, or into a device or pipe: `write` gives
/// its content to the sink. When it returns success the file is on the disk; otherwise what was at
/// `path` still is.
[[nodiscard]] core::Result<core::Success> writeFile(const QString &path,
                                                    const std::function<bool(const Sink &)> &write);

} // namespace unhunch

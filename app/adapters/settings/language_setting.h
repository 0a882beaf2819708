#pragma once

#include "core/result.h"

#include <QString>

namespace unhunch {

// Which language the user chose: the key "language" of language.json. It is a file of its own
// because the program reads it before it can say anything.

[[nodiscard]] QString languagePath();

/// The code ("de") that was chosen; empty if none was, which means the desktop's.
[[nodiscard]] core::Result<QString> readLanguage(const QString &path);

/// Spoken from the next start on; empty for the desktop's.
[[nodiscard]] core::Result<core::Success> writeLanguage(const QString &path, const QString &code);

} // namespace unhunch

#pragma once

#include "core/result.h"
#include "core/settings/settings.h"

#include <QString>

#include <optional>

class QWidget;

namespace unhunch {

// Settings in a file of the user's choice. What is asked is asked in a dialog over `page`.

/// False where the user left the dialog.
[[nodiscard]] core::Result<bool> saveSettingsTo(QWidget *page, const core::Settings &settings);
/// None where the user left the dialog. The error names file, line and column.
[[nodiscard]] core::Result<std::optional<core::Settings>> settingsFromFile(QWidget *page);

/// The same for files that were named already.
[[nodiscard]] core::Result<core::Success> writeSettings(const QString &path,
                                                        const core::Settings &settings);
[[nodiscard]] core::Result<core::Settings> readSettings(const QString &path);

/// Opens the folder in the desktop's file manager.
void showFolder(const QString &path);

} // namespace unhunch

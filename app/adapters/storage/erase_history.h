#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace unhunch {

/// Deletes all that is kept in a storage's folder: the database, the journal, backups, copies and
/// what was set aside. Returns what is gone. Nothing is touched while a program holds the folder.
[[nodiscard]] core::Result<QStringList> eraseHistory(const QString &folder);
/// The same for the program that holds it, when it has let go of its files.
[[nodiscard]] core::Result<QStringList> eraseFiles(const QString &folder);

} // namespace unhunch

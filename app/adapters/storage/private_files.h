#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace unhunch {

// Files that only their owner may read: what a body feels is nobody else's business. The modes
// hold under any umask and are mended where they are wrong.

/// Makes the folder, with its parents, or mends its mode to 0700.
[[nodiscard]] bool makePrivateFolder(const QString &folder);
/// Makes the file, empty, or mends its mode to 0600. False if it cannot be made.
[[nodiscard]] bool makePrivateFile(const QString &path);

/// Appends and waits for the disk; on failure the file is as long as before.
[[nodiscard]] bool appendDurably(const QString &path, const QByteArray &bytes);
/// Waits until the file's bytes, or the folder's entries, are on the disk.
[[nodiscard]] bool syncToDisk(const QString &path);

/// Moves a file, and its rollback journal with it, to the first free name beside it:
/// history.db becomes history.db.damaged-1. The new name; none if it could not be moved.
[[nodiscard]] std::optional<QString> setAside(const QString &path);

} // namespace unhunch

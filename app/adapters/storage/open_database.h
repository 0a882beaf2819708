#pragma once

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/schema.h"
#include "app/adapters/storage/storage_notice.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace unhunch {

/// A file that was tried: usable if there is a database, whatever the trouble.
struct OpenedDatabase {
    std::unique_ptr<Database> database{};
    StorageTrouble trouble{StorageTrouble::None};
};

/// Whether what the bytes mean is still to be checked.
enum class FileCheck : std::uint8_t {
    Needed,
    Done, ///< every byte is as it was when it was sound
};

/// Opens, checks, upgrades and locks one file; makes it if it is missing. A backup goes to
/// `backupFolder` before an upgrade. A damaged file is left as it is: DamagedSetAside then means
/// that it should be.
[[nodiscard]] OpenedDatabase openDatabase(const QString &path, const QString &backupFolder,
                                          const std::vector<Migration> &steps = migrations(),
                                          FileCheck check = FileCheck::Needed);

} // namespace unhunch

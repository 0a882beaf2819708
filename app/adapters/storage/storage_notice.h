#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace unhunch {

/// What was wrong when the storage was opened.
enum class StorageTrouble : std::uint8_t {
    None,
    DamagedSetAside, ///< kept byte for byte under another name; a new file began
    NewerSchema,     ///< written by a newer version; not touched, nothing is saved
    ForeignFile,     ///< another program's database; not touched, nothing is saved
    InUse,           ///< another process holds it; nothing is saved
    ReadOnly,        ///< can be read; writes fail and wait in memory
    DiskFull,        ///< can be read; writes fail and wait in memory
    UpgradeFailed,   ///< the old schema is untouched; nothing is saved
    CannotOpen,      ///< nothing is saved
};

struct StorageNotice {
    StorageTrouble trouble{StorageTrouble::None};
    std::string message{};      ///< for the user; empty without trouble
    QString setAside{};         ///< DamagedSetAside: where the damaged file is now
    int sessionsBroughtBack{0}; ///< DamagedSetAside: read back from the journal

    bool operator==(const StorageNotice &) const = default;
};

/// The notice with its message.
[[nodiscard]] StorageNotice noticeOf(StorageTrouble trouble, const QString &setAside = {},
                                     int sessionsBroughtBack = 0);

} // namespace unhunch

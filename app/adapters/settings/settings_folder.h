#pragma once

#include "core/result.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>

namespace unhunch {

/// The user's settings as files in one folder: rules.json, session.json, holds.json, looks.json.
/// A file holds what differs from the defaults. One that cannot be understood is never written.
class SettingsFolder
{
public:
    explicit SettingsFolder(QString folder);

    [[nodiscard]] const QString &path() const { return m_folder; }

    /// What the files say; the defaults for a part whose file cannot be understood.
    [[nodiscard]] core::Settings load();
    /// For each file that could not be understood its path and why; from the last load().
    [[nodiscard]] QStringList troubles() const;
    /// Whether another program has written one of the files since they were read or saved.
    [[nodiscard]] bool changedOutside() const;
    /// Writes the parts that differ from what was loaded or saved last, each at once or not at all.
    /// Fails without writing where a part's file could not be understood.
    core::Result<core::Success> save(const core::Settings &settings);
    /// Renames the files that cannot be understood, so that they can be looked at and the settings
    /// be saved again. Fails if one of them stays.
    core::Result<core::Success> putTroublesAside();

private:
    static constexpr std::size_t kParts = 4;

    [[nodiscard]] QString pathOf(std::size_t part) const;
    [[nodiscard]] core::Result<core::Success> write(std::size_t part, const QByteArray &text);

    QString m_folder;
    std::array<QByteArray, kParts> m_onDisk{}; ///< as they were read or saved last
    std::array<QByteArray, kParts> m_texts{};  ///< what save() would write for the same
    std::array<QString, kParts> m_troubles{};
};

} // namespace unhunch

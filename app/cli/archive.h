#pragma once

#include "app/adapters/export/added_rows.h"
#include "app/adapters/export/transfer.h"
#include "app/cli/history.h"

#include <QDBusConnection>
#include <QString>

#include <functional>
#include <optional>

namespace unhunch {

/// The history as a whole. The running program keeps it to itself, so it is asked; else the file is
/// opened.
class Archive
{
public:
    /// Without a bus only the file is opened.
    Archive(std::optional<QDBusConnection> bus, QString folder);

    using Reader = std::function<core::Result<core::Success>(const ReadableStorage &storage)>;

    /// Has `reader` read the history, or a copy of it; none: it is done.
    [[nodiscard]] std::optional<Failure> read(const Reader &reader) const;
    /// `path` is absolute.
    [[nodiscard]] Attempt<AddedCounts> importFile(const QString &path, ImportMode mode) const;
    [[nodiscard]] std::optional<Failure> undoImport() const;
    /// Ends the running program, and deletes all that is kept in the folder. What was deleted.
    [[nodiscard]] Attempt<QStringList> erase() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    using Answer = std::optional<Attempt<QString>>;

    /// What the running program says; none if it does not run.
    [[nodiscard]] Answer ask(const QString &method, const QVariantList &arguments = {}) const;
    [[nodiscard]] std::optional<Failure> readFolder(const QString &folder,
                                                    const Reader &reader) const;
    /// Opens the file to be written to, as the program does.
    [[nodiscard]] std::optional<Failure>
    change(const std::function<std::optional<Failure>(Transfer &)> &change) const;

    std::optional<QDBusConnection> m_bus;
    QString m_folder;
};

} // namespace unhunch

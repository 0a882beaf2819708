#pragma once

#include "core/result.h"

#include <QString>

namespace unhunch {

/// Whether the program starts with the user's session, by the XDG autostart specification: a file
/// of ours in ~/.config/autostart.
class AutostartFile
{
public:
    /// `folder` is where desktops look; `program` the path of the program that is to be started.
    AutostartFile(const QString &folder, QString program);

    /// False also for a file that the desktop's own settings have switched off.
    [[nodiscard]] bool isOn() const;
    /// Writes or removes the file. The error is a sentence for the user.
    [[nodiscard]] core::Result<core::Success> set(bool on) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    QString m_program;
};

/// A program with --hidden as the Exec key of a desktop entry: by its name where the session finds
/// it by that, else by its path, quoted. Empty for a path that no desktop entry can hold.
[[nodiscard]] QString execLine(const QString &program);

} // namespace unhunch

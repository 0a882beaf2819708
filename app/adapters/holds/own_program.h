#pragma once

#include <QString>

namespace unhunch {

/// Whether a name that the desktop has for a program is this one's.
[[nodiscard]] inline bool isOwnProgram(const QString &name)
{
    return name.contains(u"unhunch", Qt::CaseInsensitive);
}

} // namespace unhunch

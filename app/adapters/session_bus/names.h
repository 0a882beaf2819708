#pragma once

#include <QString>

namespace unhunch::session_bus {

inline QString service()
{
    return QStringLiteral("org.unhunch.Unhunch");
}

inline QString path()
{
    return QStringLiteral("/org/unhunch/Unhunch");
}

inline QString interface()
{
    return QStringLiteral("org.unhunch.Unhunch1");
}

} // namespace unhunch::session_bus

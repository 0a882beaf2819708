#include "app/adapters/settings/places.h"

#include <QStandardPaths>

namespace unhunch {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/unhunch");
}

QString rulesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/unhunch/rules.json");
}

} // namespace unhunch

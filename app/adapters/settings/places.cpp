#include "app/adapters/settings/places.h"

#include <QStandardPaths>

namespace unhunch {

namespace {

QString settingsPath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/unhunch/") + name;
}

} // namespace

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/unhunch");
}

QString rulesPath()
{
    return settingsPath(QStringLiteral("rules.json"));
}

QString sessionSettingsPath()
{
    return settingsPath(QStringLiteral("session.json"));
}

QString holdSettingsPath()
{
    return settingsPath(QStringLiteral("holds.json"));
}

} // namespace unhunch

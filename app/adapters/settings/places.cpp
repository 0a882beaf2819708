#include "app/adapters/settings/places.h"

#include "app/start/data_folder.h"

#include <QStandardPaths>

namespace unhunch {

namespace {

QString configPath(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + name;
}

} // namespace

QString dataFolder()
{
    return QString::fromStdString(dataFolderPath());
}

QString settingsPath()
{
    return configPath(QStringLiteral("unhunch"));
}

QString rulesPath()
{
    return settingsPath() + QStringLiteral("/rules.json");
}

QString autostartFolder()
{
    return configPath(QStringLiteral("autostart"));
}

} // namespace unhunch

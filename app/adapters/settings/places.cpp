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

QString rulesPath()
{
    return configPath(QStringLiteral("unhunch/rules.json"));
}

QString sessionSettingsPath()
{
    return configPath(QStringLiteral("unhunch/session.json"));
}

QString autostartFolder()
{
    return configPath(QStringLiteral("autostart"));
}

QString holdSettingsPath()
{
    return configPath(QStringLiteral("unhunch/holds.json"));
}

} // namespace unhunch

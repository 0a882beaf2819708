#include "app/adapters/process/plugins.h"

#include <QCoreApplication>

namespace unhunch {

QStringList pluginFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(QStringLiteral("plugins")),
            program.filePath(QStringLiteral("../lib/unhunch/plugins"))};
}

} // namespace unhunch

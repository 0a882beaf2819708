#pragma once

#include <QDir>
#include <QObject>
#include <QPluginLoader>
#include <QString>
#include <QStringList>

namespace unhunch {

/// Beside the program: as it is built, and as it is installed.
[[nodiscard]] QStringList pluginFolders();

/// What the plugin `name` offers, from the first folder that has it; null where none has.
template<typename Factory>
[[nodiscard]] Factory *pluginIn(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        // The loader adds what the platform puts around a library's name.
        QPluginLoader loader(QDir(folder).filePath(name));
        if (auto *factory = qobject_cast<Factory *>(loader.instance()))
            return factory;
    }
    return nullptr;
}

} // namespace unhunch

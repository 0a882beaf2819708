#include "app/adapters/catalogue/pose_files.h"

#include "core/figure/pose_set_reader.h"

#include <QDir>
#include <QFile>

namespace unhunch {

core::Result<PoseSets> loadBuiltInPoses()
{
    PoseSets sets;
    const QDir folder(QStringLiteral(":/catalogue/poses"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return core::Error{name.toStdString() + ": cannot be read"};
        auto set = core::readPoseSet(file.readAll().toStdString());
        if (!set)
            return core::Error{name.toStdString() + ": " + set.error().message};
        const std::string id = set->id;
        sets.emplace(id, *std::move(set));
    }
    return sets;
}

} // namespace unhunch

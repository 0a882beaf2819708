#include "app/adapters/catalogue/catalogue_files.h"

#include <QDir>
#include <QFile>

namespace unhunch {

namespace {

constexpr qint64 kMostToRead = 1'000'001; // one byte more than a catalogue may have

core::Result<std::string> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{path.toStdString() + ": " + file.errorString().toStdString() + "."};
    return file.read(kMostToRead).toStdString();
}

} // namespace

core::Result<core::Catalogue> loadBuiltInCatalogue()
{
    return loadCatalogueFrom(QStringLiteral(":/catalogue"));
}

core::Result<core::Catalogue> loadCatalogueFrom(const QString &folder)
{
    const QDir dir(folder);
    const auto exercises = read(dir.filePath(QStringLiteral("exercises.json")));
    if (!exercises)
        return exercises.error();
    const auto routines = read(dir.filePath(QStringLiteral("routines.json")));
    if (!routines)
        return routines.error();
    return core::loadCatalogue(*exercises, *routines);
}

} // namespace unhunch

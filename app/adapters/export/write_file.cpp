#include "app/adapters/export/write_file.h"

#include "app/adapters/storage/private_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

core::Error failed(const QString &path, const QString &why)
{
    return {Words::tr("%1 could not be written: %2.").arg(path, why).toStdString()};
}

/// A device or a pipe is written to; put in its place, a file would destroy it.
core::Result<core::Success> writeInto(const QString &path,
                                      const std::function<bool(const Sink &)> &write)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(path, device.errorString());
    const bool whole =
        write([&device](const QByteArray &piece) { return device.write(piece) == piece.size(); });
    if (!whole)
        return failed(path, device.errorString());
    return core::Success{};
}

core::Result<core::Success> replaceFile(const QString &path,
                                        const std::function<bool(const Sink &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool whole =
        write([&file](const QByteArray &piece) { return file.write(piece) == piece.size(); });
    if (!whole && file.error() == QFileDevice::NoError)
        return failed(path, Words::tr("the history cannot be read"));
    if (!whole || !file.commit())
        return failed(path, file.errorString());
    if (!syncToDisk(QFileInfo(path).absolutePath()))
        return failed(path, Words::tr("the disk did not take it"));
    return core::Success{};
}

} // namespace

core::Result<core::Success> writeFile(const QString &path,
                                      const std::function<bool(const Sink &)> &write)
{
    const QFileInfo target(path);
    const bool isSpecial = target.exists() && !target.isFile() && !target.isDir();
    return isSpecial ? writeInto(path, write) : replaceFile(path, write);
}

} // namespace unhunch

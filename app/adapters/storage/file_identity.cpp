#include "app/adapters/storage/file_identity.h"

#include "app/adapters/storage/schema.h"

#include <QFile>
#include <QtEndian>

namespace unhunch {

namespace {

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr QByteArrayView kMagic{"SQLite format 3"}; // and a NUL after it
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

} // namespace

FileIdentity identify(const QString &path, int latestSchema)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return FileIdentity::Absent;
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(kMagic) || header.at(kMagic.size()) != 0)
        return FileIdentity::NotADatabase;
    if (qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kApplicationId)
        return FileIdentity::Foreign;
    if (qFromBigEndian<qint32>(header.constData() + kUserVersionAt) > latestSchema)
        return FileIdentity::Newer;
    return FileIdentity::Ours;
}

} // namespace unhunch

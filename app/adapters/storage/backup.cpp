#include "app/adapters/storage/backup.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/private_files.h"
#include "app/adapters/storage/statement.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace unhunch {

namespace {

bool isSoundFile(const QString &path)
{
    const Database copy(path);
    return copy.status() == SqlStatus::Ok && isSound(copy);
}

bool replaceFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

bool isSound(const Database &database)
{
    Statement pages(database, QStringLiteral("PRAGMA integrity_check(1)"));
    if (pages.run() != SqlStatus::Ok || !pages.next() || pages.text(0) != QLatin1String("ok"))
        return false;
    Statement references(database, QStringLiteral("PRAGMA foreign_key_check"));
    return references.run() == SqlStatus::Ok && !references.next()
           && references.status() == SqlStatus::Ok;
}

bool backUp(Database &database, const QString &target)
{
    const QString unfinished = target + QStringLiteral(".tmp");
    QFile::remove(unfinished);
    bool done = makePrivateFolder(QFileInfo(target).path()) && makePrivateFile(unfinished);
    if (done) {
        Statement copy(database, QStringLiteral("VACUUM INTO ?"));
        done = copy.run({unfinished}) == SqlStatus::Ok;
    }
    done = done && isSoundFile(unfinished) && syncToDisk(unfinished)
           && replaceFile(unfinished, target) && syncToDisk(QFileInfo(target).path());
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace unhunch

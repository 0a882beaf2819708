#include "app/adapters/storage/storage_notice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString messageOf(const StorageNotice &notice)
{
    switch (notice.trouble) {
    case StorageTrouble::None:
        return {};
    case StorageTrouble::DamagedSetAside:
        return Words::tr(
                   "The history file was damaged. It is kept as %1; guided sessions brought back: "
                   "%2.")
            .arg(QFileInfo(notice.setAside).fileName())
            .arg(notice.sessionsBroughtBack);
    case StorageTrouble::NewerSchema:
        return Words::tr("The history was written by a newer version, so nothing is saved for now. "
                         "Reminders go on.");
    case StorageTrouble::ForeignFile:
        return Words::tr(
            "Another program's file is where the history should be, so nothing is saved for "
            "now. Reminders go on.");
    case StorageTrouble::InUse:
        return Words::tr(
            "Another program is using the history, so nothing is saved for now. Reminders "
            "go on.");
    case StorageTrouble::ReadOnly:
        return Words::tr("The history can be read but not written, so nothing is saved for now. "
                         "Reminders go on.");
    case StorageTrouble::DiskFull:
        return Words::tr("The disk is full, so nothing is saved for now. Reminders go on.");
    case StorageTrouble::UpgradeFailed:
        return Words::tr(
            "The history could not be brought to this version and is as it was, so nothing "
            "is saved for now. Reminders go on.");
    case StorageTrouble::CannotOpen:
        return Words::tr(
            "The history could not be opened, so nothing is saved for now. Reminders go on.");
    }
    return {};
}

} // namespace

StorageNotice noticeOf(StorageTrouble trouble, const QString &setAside, int sessionsBroughtBack)
{
    StorageNotice notice{trouble, {}, setAside, sessionsBroughtBack};
    notice.message = messageOf(notice).toStdString();
    return notice;
}

} // namespace unhunch

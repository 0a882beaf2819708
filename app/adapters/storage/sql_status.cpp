#include "app/adapters/storage/sql_status.h"

#include <QCoreApplication>
#include <QSqlError>

namespace unhunch {

namespace {

// SQLite's primary result codes; they never change. (Linking SQLite a second time, for its header's
// names, would put two copies of it into one process.)
constexpr int kPrimaryCode = 0xff;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kInputOutput = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kConstraint = 19;
constexpr int kMismatch = 20;
constexpr int kNotADatabase = 26;

QString sentence(SqlStatus status)
{
    switch (status) {
    case SqlStatus::Ok:
        return {};
    case SqlStatus::Refused:
        return QCoreApplication::translate(
            "Storage", "The history could not be saved: the entry does not fit what is there.");
    case SqlStatus::Full:
        return QCoreApplication::translate("Storage",
                                           "The history could not be saved: the disk is full.");
    case SqlStatus::ReadOnly:
        return QCoreApplication::translate(
            "Storage", "The history could not be saved: its file is read-only.");
    case SqlStatus::Busy:
        return QCoreApplication::translate(
            "Storage", "The history could not be saved: another program is using its file.");
    case SqlStatus::Damaged:
        return QCoreApplication::translate("Storage",
                                           "The history could not be saved: its file is damaged.");
    case SqlStatus::InputOutput:
        return QCoreApplication::translate(
            "Storage", "The history could not be saved: the disk reported an error.");
    case SqlStatus::Other:
        return QCoreApplication::translate(
            "Storage", "The history could not be saved: its file could not be used.");
    }
    return {};
}

} // namespace

SqlStatus statusOf(const QSqlError &error)
{
    if (!error.isValid())
        return SqlStatus::Ok;
    switch (error.nativeErrorCode().toInt() & kPrimaryCode) {
    case kBusy:
    case kLocked:
        return SqlStatus::Busy;
    case kReadOnly:
        return SqlStatus::ReadOnly;
    case kInputOutput:
        return SqlStatus::InputOutput;
    case kCorrupt:
    case kNotADatabase:
        return SqlStatus::Damaged;
    case kFull:
        return SqlStatus::Full;
    case kConstraint:
    case kMismatch:
        return SqlStatus::Refused;
    }
    return SqlStatus::Other;
}

core::Error saveError(SqlStatus status)
{
    return {sentence(status).toStdString()};
}

} // namespace unhunch

#include "app/desk/transfer_desk.h"

namespace unhunch {

TransferDesk::TransferDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_service(parts.service)
    , m_transfer(parts.database, parts.folder, parts.journal)
{}

Transfer &TransferDesk::current()
{
    m_service.save();
    return m_transfer;
}

core::Result<AddedCounts> TransferDesk::importFile(const QString &path, ImportMode mode)
{
    const auto added = current().fromJson(path, mode);
    if (!added)
        return added.error();
    if (mode == ImportMode::Import && !added->empty())
        Q_EMIT changed();
    return countsOf(*added);
}

core::Result<core::Success> TransferDesk::undoImport()
{
    const auto undone = current().undoImport();
    if (undone)
        Q_EMIT changed();
    return undone;
}

ControlTransfer TransferDesk::forTheBus()
{
    using Answer = ControlTransfer::Answer;
    ControlTransfer transfer;
    transfer.snapshot = [this] { return current().snapshot(); };
    transfer.importFile = [this](const QString &path, bool dryRun) -> Answer {
        const auto added = importFile(path, dryRun ? ImportMode::DryRun : ImportMode::Import);
        return added ? Answer(countsText(*added)) : Answer(added.error());
    };
    transfer.undoImport = [this]() -> Answer {
        const auto undone = undoImport();
        return undone ? Answer(QString()) : Answer(undone.error());
    };
    return transfer;
}

} // namespace unhunch

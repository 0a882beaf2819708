#pragma once

#include "app/adapters/export/added_rows.h"
#include "app/adapters/export/transfer.h"
#include "app/adapters/session_bus/control_answers.h"
#include "app/service/reminder_service.h"

#include <QObject>

namespace unhunch {

/// The history as a whole, out of the running program and into it.
class TransferDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        Database &database;
        Journal *journal; ///< none: nothing is saved
        QString folder;
        ReminderService &service;
    };

    explicit TransferDesk(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] ControlTransfer forTheBus();

    /// The history as it is at this moment.
    [[nodiscard]] Transfer &current();
    [[nodiscard]] core::Result<AddedCounts> importFile(const QString &path, ImportMode mode);
    [[nodiscard]] core::Result<core::Success> undoImport();
    [[nodiscard]] bool canUndoImport() const { return m_transfer.canUndoImport(); }

Q_SIGNALS:
    /// The history has other rows than before.
    void changed();

private:
    ReminderService &m_service;
    Transfer m_transfer;
};

} // namespace unhunch

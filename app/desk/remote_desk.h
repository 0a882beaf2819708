#pragma once

#include "app/adapters/session_bus/instance.h"
#include "app/desk/history_desk.h"
#include "app/desk/plan_desk.h"
#include "app/desk/session_desk.h"
#include "app/desk/transfer_desk.h"
#include "app/service/reminder_service.h"
#include "core/ports/reminder_store.h"
#include "core/ports/session_log.h"
#include "core/ports/zone_source.h"

#include <QObject>

namespace unhunch {

/// Gives the program to the bus: carries out what is ordered there, answers what is asked, and
/// tells what happens.
class RemoteDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        Instance &instance;
        ReminderService &service;
        SessionDesk &sessions;
        HistoryDesk &history;
        const PlanDesk &plan;
        const core::ReminderStore &decisions;
        const core::SessionLog &log;
        const core::Clock &clock;
        const core::ZoneSource &zones;
        TransferDesk &transfer;
    };

    explicit RemoteDesk(Parts parts, QObject *parent = nullptr);

private:
    [[nodiscard]] ControlOrders orders();
    [[nodiscard]] ControlAnswers answers() const;
    void announce();

    void showWindow(const QString &token);
    [[nodiscard]] Ordered start(const QString &routine);
    [[nodiscard]] Ordered snooze(std::optional<std::chrono::minutes> length);
    [[nodiscard]] Ordered skip(const QString &reason);
    [[nodiscard]] Ordered didIt();
    [[nodiscard]] Ordered pauseUntil(std::optional<core::UtcTime> until);
    [[nodiscard]] std::optional<core::Owed> answerable() const;
    [[nodiscard]] Standing standing() const;

    Parts m_parts;
};

} // namespace unhunch

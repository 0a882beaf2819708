#pragma once

#include "app/adapters/tray_host/tray_host.h"
#include "app/desk/history_desk.h"
#include "app/desk/notice_desk.h"
#include "app/desk/plan_desk.h"
#include "app/desk/session_desk.h"
#include "app/service/reminder_service.h"
#include "app/widgets/tray/tray.h"
#include "core/ports/clock.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>

namespace unhunch {

/// Keeps the icon in the tray, from when the desktop has one, and carries out what its menu offers.
class TrayDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        SessionDesk &sessions;
        HistoryDesk &history;
        NoticeDesk &notices;
        const core::Clock &clock;
        QDBusConnection bus;
    };

    /// On a desktop without a tray the main window opens, unless the program is to stay `hidden`.
    TrayDesk(Parts parts, bool hidden);

    /// Another window is there already.
    void stayHidden() { m_hidden = true; }
    [[nodiscard]] bool hasIcon() const { return m_icon != nullptr; }

private:
    void showIcon();
    void connectIcon();
    void doWithout();
    [[nodiscard]] TrayView view() const;

    Parts m_parts;
    TrayHost m_host;
    bool m_hidden;
    std::unique_ptr<Tray> m_icon{};
};

} // namespace unhunch

#pragma once

#include "app/desk/plan_desk.h"
#include "app/desk/transfer_actions.h"
#include "app/desk/transfer_desk.h"
#include "app/presentation/notice_view.h"
#include "app/service/reminder_service.h"
#include "app/widgets/history/history_page.h"
#include "app/widgets/main/main_window.h"
#include "core/ports/personal_stores.h"
#include "core/ports/reminder_store.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace unhunch {

/// Opens the main window and fills its pages from the log. Nothing of it exists while it is closed.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        const core::SessionLog &sessions;
        const core::ReminderStore &reminders;
        core::PersonalStores personal;
        const core::Clock &clock;
        const core::Zone &zone;
        TransferDesk &transfer;
    };

    explicit HistoryDesk(Parts parts, QObject *parent = nullptr);

    /// Shows the window, or brings it to the front.
    void open();
    /// What the history's menu offers, asked for from elsewhere; shows the window if need be.
    void carryOut(HistoryOrder order);
    /// Told at the top of the window, now and whenever it opens.
    void setNotice(std::optional<NoticeView> notice);

Q_SIGNALS:
    /// The window was made, with the pages of history in it; others may add theirs.
    void made(unhunch::MainWindow *window);
    void startRequested(unhunch::core::Slot slot);
    void noticeActionRequested(int which);
    void pauseRequested(std::optional<std::chrono::minutes> length);
    /// All of the history is to be deleted, for which the program has to end.
    void eraseRequested();

private:
    void make();
    void makePages();
    void answerNotice(int which);
    void showNotice();
    void refresh();
    [[nodiscard]] MainView mainView() const;
    void showWeek(core::LogicalDay first);
    [[nodiscard]] core::LogicalDay currentWeek() const;

    Parts m_parts;
    std::optional<NoticeView> m_notice{};
    std::optional<NoticeView> m_told{}; ///< how an order went; before other notices
    QPointer<MainWindow> m_window{};
    QPointer<HistoryPage> m_page{};
    QPointer<TransferActions> m_actions{};
    std::optional<core::LogicalDay> m_week{}; ///< none: the current one
};

} // namespace unhunch

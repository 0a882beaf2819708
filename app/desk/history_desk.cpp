#include "app/desk/history_desk.h"

#include "app/desk/look_back.h"
#include "app/presentation/main_view.h"
#include "app/presentation/week_view.h"
#include "core/progress/week_plan.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr std::chrono::days kWeek{7};

} // namespace

HistoryDesk::HistoryDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.service, &ReminderService::changed, this, &HistoryDesk::refresh);
    connect(&m_parts.transfer, &TransferDesk::changed, this, &HistoryDesk::refresh);
}

void HistoryDesk::open()
{
    if (!m_window)
        make();
    refresh();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void HistoryDesk::carryOut(HistoryOrder order)
{
    open();
    m_actions->carryOut(order);
}

void HistoryDesk::setNotice(std::optional<NoticeView> notice)
{
    m_notice = std::move(notice);
    showNotice();
}

void HistoryDesk::showNotice()
{
    if (m_window)
        m_window->setNotice(m_told ? m_told : m_notice);
}

void HistoryDesk::answerNotice(int which)
{
    if (!m_told) {
        Q_EMIT noticeActionRequested(which);
        return;
    }
    m_told.reset();
    showNotice();
}

void HistoryDesk::make()
{
    m_window = new MainWindow(m_parts.themes);
    m_told.reset();
    m_week.reset();
    makePages();
    showNotice();
    connect(m_window, &MainWindow::startRequested, this,
            [this] { Q_EMIT startRequested(mainView().startSlot); });
    connect(m_window, &MainWindow::pauseRequested, this, &HistoryDesk::pauseRequested);
    connect(m_window, &MainWindow::noticeActionRequested, this, &HistoryDesk::answerNotice);
    connect(m_window, &MainWindow::resumeRequested, this,
            [this] { m_parts.service.handle(core::RemindersResumed{}); });
}

void HistoryDesk::makePages()
{
    m_page = new HistoryPage(m_parts.themes);
    m_window->addPage(Icon::Calendar, tr("History"), m_page);
    auto *back = new LookBack({m_parts.service, m_parts.plan, m_parts.themes, m_parts.sessions,
                               m_parts.reminders, m_parts.personal},
                              *m_window);
    m_actions = new TransferActions({m_parts.transfer, m_parts.service, m_parts.plan,
                                     m_parts.themes, *back, m_parts.clock, m_parts.zone},
                                    *m_window);
    connect(m_page, &HistoryPage::startRequested, this,
            [this] { Q_EMIT startRequested(core::Slot::DeskReset); });
    connect(m_page, &HistoryPage::weekRequested, this, &HistoryDesk::showWeek);
    connect(m_page, &HistoryPage::ordered, m_actions, &TransferActions::carryOut);
    connect(back, &LookBack::weekRequested, this, [this](core::LogicalDay first) {
        showWeek(first);
        m_window->showPage(m_page);
    });
    connect(m_actions, &TransferActions::told, this, [this](const QString &sentence) {
        m_told = NoticeView{NoticeView::Kind::News, sentence, {tr("All right")}};
        showNotice();
    });
    connect(m_actions, &TransferActions::eraseRequested, this, &HistoryDesk::eraseRequested);
    connect(&m_parts.transfer, &TransferDesk::changed, back, &LookBack::readAgain);
    Q_EMIT made(m_window);
}

void HistoryDesk::refresh()
{
    if (!m_window)
        return;
    const auto status = m_parts.service.status();
    m_window->setView(mainView());

    const auto first = m_week.value_or(currentWeek());
    const auto last = first + kWeek - std::chrono::days{1};
    const auto week = core::weekOf(first, m_parts.sessions.between(first, last),
                                   m_parts.reminders.decisionsBetween(first, last),
                                   core::todayOf(status), core::weekPlan(m_parts.service.rules()));
    WeekSetting setting{.zone = m_parts.zone, .since = m_parts.reminders.firstDay()};
    const auto reset =
        std::ranges::find(status.upcoming, core::Slot::DeskReset, &core::Upcoming::slot);
    if (reset != status.upcoming.end())
        setting.nextReset = reset->at;
    m_page->setView(presentWeek(week, setting));
    m_page->setCanUndoImport(m_parts.transfer.canUndoImport());
}

MainView HistoryDesk::mainView() const
{
    const auto status = m_parts.service.status();
    return presentMain(status, m_parts.clock.now().utc, m_parts.plan.wording(),
                       m_parts.plan.leftOpen(status.day));
}

void HistoryDesk::showWeek(core::LogicalDay first)
{
    m_week = first == currentWeek() ? std::nullopt : std::optional{first};
    refresh();
}

core::LogicalDay HistoryDesk::currentWeek() const
{
    return core::startOfWeek(m_parts.service.status().day, m_parts.service.rules().weekStart);
}

} // namespace unhunch

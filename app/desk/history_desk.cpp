#include "app/desk/history_desk.h"

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

void HistoryDesk::setNotice(std::optional<NoticeView> notice)
{
    m_notice = std::move(notice);
    if (m_window)
        m_window->setNotice(m_notice);
}

void HistoryDesk::make()
{
    m_window = new MainWindow(m_parts.themes);
    m_page = new HistoryPage(m_parts.themes);
    m_week.reset();
    m_window->addPage(Icon::Calendar, tr("History"), m_page);
    m_window->setNotice(m_notice);
    connect(m_window, &MainWindow::startRequested, this,
            [this] { Q_EMIT startRequested(mainView().startSlot); });
    connect(m_window, &MainWindow::pauseRequested, this, &HistoryDesk::pauseRequested);
    connect(m_window, &MainWindow::noticeActionRequested, this,
            &HistoryDesk::noticeActionRequested);
    connect(m_window, &MainWindow::resumeRequested, this,
            [this] { m_parts.service.handle(core::RemindersResumed{}); });
    connect(m_page, &HistoryPage::startRequested, this,
            [this] { Q_EMIT startRequested(core::Slot::DeskReset); });
    connect(m_page, &HistoryPage::weekRequested, this, &HistoryDesk::showWeek);
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

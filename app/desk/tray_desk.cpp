#include "app/desk/tray_desk.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace unhunch {

namespace {

// A tray that comes up with the session needs a moment; only then is its absence worth a word.
constexpr std::chrono::seconds kPatience{5};

QString withoutTray()
{
    return TrayDesk::tr("Your desktop has no tray. Unhunch keeps running; start it again to "
                        "open this window.");
}

} // namespace

TrayDesk::TrayDesk(Parts parts, bool hidden)
    : m_parts(std::move(parts))
    , m_host(m_parts.bus)
    , m_hidden(hidden)
{
    connect(&m_host, &TrayHost::availableChanged, this, &TrayDesk::showIcon);
    connect(&m_parts.service, &ReminderService::changed, this, [this] {
        if (m_icon)
            m_icon->setView(view());
    });
    showIcon();
    QTimer::singleShot(kPatience, this, [this] { doWithout(); });
}

void TrayDesk::showIcon()
{
    if (m_icon || !m_host.isAvailable())
        return;
    m_parts.notices.takeBack(withoutTray());
    m_icon = std::make_unique<Tray>([this] { return view(); });
    connectIcon();
}

void TrayDesk::connectIcon()
{
    const Tray *const icon = m_icon.get();
    ReminderService *const service = &m_parts.service;
    connect(icon, &Tray::startRequested, &m_parts.sessions,
            [this](core::Slot slot) { m_parts.sessions.start(slot, false); });
    connect(icon, &Tray::pauseRequested, service, &ReminderService::pauseFor);
    connect(icon, &Tray::pauseUntilTomorrowRequested, service,
            &ReminderService::pauseUntilTomorrow);
    connect(icon, &Tray::resumeRequested, service,
            [service] { service->handle(core::RemindersResumed{}); });
    connect(icon, &Tray::doneForTodayRequested, service,
            [service] { service->handle(core::DoneForToday{}); });
    connect(icon, &Tray::notAMeetingRequested, service,
            [service] { service->handle(core::NotAMeeting{}); });
    connect(icon, &Tray::historyRequested, &m_parts.history, &HistoryDesk::open);
    connect(icon, &Tray::quitRequested, qApp, &QCoreApplication::quit);
}

void TrayDesk::doWithout()
{
    if (m_icon)
        return;
    m_parts.notices.tell(withoutTray());
    if (!m_hidden)
        m_parts.history.open();
}

TrayView TrayDesk::view() const
{
    const auto status = m_parts.service.status();
    return presentTray(status, m_parts.clock.now().utc, m_parts.plan.wording(),
                       m_parts.plan.leftOpen(status.day));
}

} // namespace unhunch

#include "app/widgets/tray/tray.h"

#include "app/widgets/theme/fonts.h"
#include "app/widgets/tray/tray_painter.h"

#include <QAction>

namespace unhunch {

Tray::Tray(std::function<TrayView()> refresh, QObject *parent)
    : QObject(parent)
    , m_refresh(std::move(refresh))
{
    fillMenu();
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        loadFonts();
        setView(m_refresh());
    });
    // A left click opens history where the host tells clicks apart; others open the menu anyway.
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT historyRequested();
    });
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(trayIcon(m_view.state, m_view.steps));
    setView(m_refresh());
    m_icon.show();
}

void Tray::setView(const TrayView &view)
{
    if (view.state != m_view.state || view.steps != m_view.steps)
        m_icon.setIcon(trayIcon(view.state, view.steps));
    if (view.toolTip != m_view.toolTip)
        m_icon.setToolTip(view.toolTip);
    m_view = view;
    m_headline->setText(view.headline);
    m_detail->setText(view.detail);
    m_held->setText(view.held);
    m_held->setVisible(!view.held.isEmpty());
    m_notAMeeting->setVisible(view.inMeeting);
    m_goOn->setText(view.goOnText);
    m_goOn->setVisible(!view.goOnText.isEmpty());
    m_start->setText(view.startText);
    m_start->setVisible(!view.startText.isEmpty());
    m_pauseMenu.menuAction()->setVisible(!view.paused);
    m_resume->setVisible(view.paused);
}

void Tray::fillMenu()
{
    m_headline = m_menu.addAction(QString());
    m_headline->setEnabled(false);
    m_detail = m_menu.addAction(QString());
    m_detail->setEnabled(false);
    m_held = m_menu.addAction(QString());
    m_held->setEnabled(false);
    m_notAMeeting =
        m_menu.addAction(tr("This is not a meeting"), this, &Tray::notAMeetingRequested);
    m_menu.addSeparator();
    m_goOn = m_menu.addAction(QString(), this, [this] { Q_EMIT startRequested(m_view.goOnSlot); });
    m_start =
        m_menu.addAction(QString(), this, [this] { Q_EMIT startRequested(m_view.startSlot); });
    fillStartMenu();
    m_menu.addSeparator();
    fillPauseMenu();
    m_resume = m_menu.addAction(tr("Resume reminders"), this, &Tray::resumeRequested);
    m_menu.addAction(tr("Done for today"), this, &Tray::doneForTodayRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("History"), this, &Tray::historyRequested);
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
}

void Tray::fillStartMenu()
{
    m_startMenu.setTitle(tr("Start another routine"));
    using enum core::Slot;
    for (const core::Slot slot : {DeskReset, Morning, AfterWork, Bedtime, PreWorkout})
        m_startMenu.addAction(slotName(slot), this, [this, slot] { Q_EMIT startRequested(slot); });
    m_menu.addMenu(&m_startMenu);
}

void Tray::fillPauseMenu()
{
    m_pauseMenu.setTitle(tr("Pause reminders"));
    const auto add = [this](const QString &text, std::optional<std::chrono::minutes> length) {
        m_pauseMenu.addAction(text, this, [this, length] { Q_EMIT pauseRequested(length); });
    };
    add(tr("For 30 minutes"), std::chrono::minutes{30});
    add(tr("For 1 hour"), std::chrono::hours{1});
    add(tr("For 2 hours"), std::chrono::hours{2});
    m_pauseMenu.addAction(tr("Until tomorrow"), this, &Tray::pauseUntilTomorrowRequested);
    add(tr("Until I resume"), std::nullopt);
    m_menu.addMenu(&m_pauseMenu);
}

} // namespace unhunch

#pragma once

#include "app/presentation/tray_view.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <chrono>
#include <functional>
#include <optional>

namespace unhunch {

/// The icon in the tray and its menu. Make it only once a tray host is there: Qt remembers its
/// first look for ever.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// `refresh` is called before the menu opens, so that its minutes are right.
    explicit Tray(std::function<TrayView()> refresh, QObject *parent = nullptr);

    void setView(const TrayView &view);

Q_SIGNALS:
    void startRequested(unhunch::core::Slot slot);
    /// Without a length: until resumed.
    void pauseRequested(std::optional<std::chrono::minutes> length);
    void pauseUntilTomorrowRequested();
    void resumeRequested();
    void doneForTodayRequested();
    /// What uses the microphone or the camera now holds nothing back.
    void notAMeetingRequested();
    void historyRequested();
    void quitRequested();

private:
    void fillMenu();
    void fillStartMenu();
    void fillPauseMenu();

    std::function<TrayView()> m_refresh;
    TrayView m_view{};
    QMenu m_menu;
    QMenu m_startMenu;
    QMenu m_pauseMenu;
    QAction *m_headline{nullptr};
    QAction *m_detail{nullptr};
    QAction *m_held{nullptr};
    QAction *m_notAMeeting{nullptr};
    QAction *m_goOn{nullptr};
    QAction *m_start{nullptr};
    QAction *m_resume{nullptr};
    QSystemTrayIcon m_icon;
};

} // namespace unhunch

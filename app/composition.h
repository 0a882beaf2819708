#pragma once

#include "app/adapters/appearance/portal_appearance.h"
#include "app/adapters/clock/clock_watch.h"
#include "app/adapters/clock/system_clock.h"
#include "app/adapters/idle/desktop_presence.h"
#include "app/adapters/inhibit/display_inhibitor.h"
#include "app/adapters/lock/screen_lock.h"
#include "app/adapters/login/machine_watch.h"
#include "app/adapters/media/media_players.h"
#include "app/adapters/process/quit_signals.h"
#include "app/adapters/process/spare_memory.h"
#include "app/adapters/session_bus/instance.h"
#include "app/adapters/settings/settings_folder.h"
#include "app/adapters/sound/sound_helper.h"
#include "app/adapters/storage/storage.h"
#include "app/adapters/voice/voice_helper.h"
#include "app/adapters/zone/local_zone.h"
#include "app/cli/options.h"
#include "app/desk/away_desk.h"
#include "app/desk/first_run_desk.h"
#include "app/desk/fresh_start.h"
#include "app/desk/history_desk.h"
#include "app/desk/holds_desk.h"
#include "app/desk/lapse_pace.h"
#include "app/desk/look_desk.h"
#include "app/desk/notice_desk.h"
#include "app/desk/plan_desk.h"
#include "app/desk/plan_pages.h"
#include "app/desk/progress_desk.h"
#include "app/desk/reminder_desk.h"
#include "app/desk/remote_desk.h"
#include "app/desk/session_desk.h"
#include "app/desk/session_surroundings.h"
#include "app/desk/settings_desk.h"
#include "app/desk/spoken_guide.h"
#include "app/desk/transfer_desk.h"
#include "app/desk/tray_desk.h"
#include "app/start/sole_lock.h"
#include "app/widgets/theme/theme_manager.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace unhunch {

/// Makes every part of the running program and connects them. Decides nothing.
class Composition : public QObject
{
    Q_OBJECT

public:
    /// `lock` is held by this process and outlives it; there is none in time-lapse.
    Composition(Options options, const SoleLock *lock);
    ~Composition() override;

    /// Begins only as the owner; in time-lapse it always is.
    [[nodiscard]] Claim start();
    /// What is left to be done when every file is closed.
    struct Aftermath {
        QString folder{};
        bool erases{false};      ///< the user wants the history to be deleted
        bool hasDatabase{false}; ///< of ours, and sound
    };
    [[nodiscard]] Aftermath aftermath() const;

private:
    void makeFolder();
    void makeClock();
    void makePlan();
    [[nodiscard]] PoseSets loadPoses();
    void makeService();
    void makeDesks();

    void makeSettings();
    void makeSurroundings();
    void makeHolds();

    void connectDesks();
    void connectSettings();
    void beginReminders();
    void connectSurroundings();
    void connectNotices();
    void connectPresence();
    void connectClock();
    void connectAbsence();
    void connectLook();
    void connectControl();

    void follow();
    [[nodiscard]] const core::Clock &clock() const;

    const Options m_options;
    const SoleLock *const m_start; ///< none in time-lapse
    const QDBusConnection m_bus{QDBusConnection::sessionBus()};
    DesktopNotifier m_notifier{m_bus};
    DesktopNotifier m_noticeNotifier{m_bus}; ///< a reminder must not take a notice's place
    NoticeDesk m_notices{m_noticeNotifier};
    std::unique_ptr<QTemporaryDir> m_throwAway;
    QString m_folder;
    bool m_erases{false};
    QuitSignals m_signals;
    SpareMemory m_spareMemory;
    SystemClock m_systemClock;
    std::unique_ptr<LapseClock> m_lapseClock;
    std::optional<LapsePace> m_pace;
    ZoneFiles m_zoneFiles;
    LocalZone m_zone{m_zoneFiles};
    std::unique_ptr<Instance> m_instance;
    SettingsFolder m_settingsFolder;
    core::Settings m_loaded{};
    FirstRunFile m_firstRunFile;
    AutostartFile m_autostart;
    Storage m_storage;
    core::Catalogue m_catalogue;
    PoseLibrary m_poses{[this] { return loadPoses(); }};
    SoundHelper m_cues;
    VoiceHelper m_voice;
    DisplayInhibitor m_display{m_bus};
    MediaPlayers m_media{m_bus};
    std::unique_ptr<DesktopPresence> m_presence;
    std::unique_ptr<ClockWatch> m_clockWatch;
    std::unique_ptr<ReminderService> m_service;
    ThemeManager m_themes;
    std::unique_ptr<PortalAppearance> m_appearance;
    std::unique_ptr<ScreenLock> m_lock;
    std::unique_ptr<MachineWatch> m_machine;
    std::optional<PlanDesk> m_plan;
    std::unique_ptr<ProgressDesk> m_progress;
    std::unique_ptr<ReminderDesk> m_reminders;
    std::unique_ptr<SessionSurroundings> m_surroundings;
    std::unique_ptr<SpokenGuide> m_spoken;
    std::unique_ptr<SessionDesk> m_sessions;
    std::unique_ptr<TransferDesk> m_transfer;
    std::unique_ptr<HistoryDesk> m_history;
    std::unique_ptr<PlanPages> m_planPages;
    std::unique_ptr<AwayDesk> m_away;
    std::unique_ptr<HoldsDesk> m_holds;
    std::unique_ptr<RemoteDesk> m_remote;
    BusReturn m_busReturn{m_bus, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")};
    std::unique_ptr<FreshStart> m_freshStart;
    std::unique_ptr<LookDesk> m_looks;
    std::unique_ptr<SettingsDesk> m_settings;
    std::unique_ptr<TrayDesk> m_tray;
    std::unique_ptr<FirstRunDesk> m_firstRun;
};

} // namespace unhunch

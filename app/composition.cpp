#include "app/composition.h"

#include "app/adapters/catalogue/catalogue_files.h"
#include "app/adapters/process/plugins.h"
#include "app/adapters/settings/places.h"
#include "app/presentation/session_speech.h"
#include "app/start/parts.h"
#include "app/widgets/theme/caches.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <utility>

namespace unhunch {

namespace {

QString withoutPresence()
{
    return Composition::tr("Your desktop does not tell whether you are at the keyboard. Unhunch "
                           "counts by the clock alone.");
}

} // namespace

Composition::Composition(Options options, const SoleLock *lock)
    : m_options(std::move(options))
    , m_start(lock)
    , m_settingsFolder(settingsPath())
    , m_firstRunFile(settingsPath())
    , m_autostart(autostartFolder(), QCoreApplication::applicationFilePath())
    , m_voice(helperCommand(QStringLiteral("voice"), {languageOfWords()}))
{
    makeFolder();
    makeClock();
}

Composition::~Composition() = default;

Claim Composition::start()
{
    Claim claim = Claim::Owner;
    if (!m_options.speed) {
        m_instance = std::make_unique<Instance>(m_bus);
        claim = m_instance->claim();
    }
    if (claim == Claim::OtherShown || claim == Claim::OtherUnreached)
        return claim;
    if (claim == Claim::OwnerWithoutBus)
        m_notices.tell(tr("There is no session bus, so a second start cannot open this window."));
    makePlan();
    makeService();
    m_appearance = std::make_unique<PortalAppearance>(m_bus);
    m_lock = std::make_unique<ScreenLock>(m_bus, QDBusConnection::systemBus());
    m_machine = std::make_unique<MachineWatch>(QDBusConnection::systemBus());
    makeDesks();
    makeSurroundings();
    connectDesks();
    connectSettings();
    connectSurroundings();
    connectNotices();
    connectPresence();
    connectClock();
    connectAbsence();
    connectLook();
    connectControl();
    beginReminders();
    makeHolds();
    m_spareMemory.giveBackSoon();
    if (m_start && m_start->openDoor())
        m_history->open();
    return claim;
}

void Composition::makeFolder()
{
    m_folder = m_options.folder;
    if (m_options.speed && m_folder.isEmpty()) {
        m_throwAway = std::make_unique<QTemporaryDir>();
        m_folder = m_throwAway->path();
    } else if (m_folder.isEmpty()) {
        m_folder = dataFolder();
    }
    QDir().mkpath(m_folder);
}

void Composition::makeClock()
{
    if (!m_options.speed)
        return;
    m_lapseClock = std::make_unique<LapseClock>(m_systemClock, *m_options.speed, m_options.from);
    m_pace.emplace(*m_lapseClock, *m_options.speed);
}

void Composition::makePlan()
{
    m_storage = openStorage(m_folder);
    m_notices.warn(QString::fromStdString(m_storage.notice.message));
    m_storage.sessions->closeUnfinishedSessions();
    auto catalogue = loadBuiltInCatalogue();
    if (catalogue)
        m_catalogue = *std::move(catalogue);
    else
        m_notices.warn(QString::fromStdString(catalogue.error().message));
}

PoseSets Composition::loadPoses()
{
    auto poses = loadBuiltInPoses();
    if (poses)
        return *std::move(poses);
    m_notices.warn(QString::fromStdString(poses.error().message));
    return {};
}

void Composition::makeService()
{
    m_loaded = m_settingsFolder.load();
    for (const QString &trouble : m_settingsFolder.troubles())
        m_notices.warn(tr("%1. The defaults are used.").arg(trouble));
    m_presence = std::make_unique<DesktopPresence>(clock(), m_bus);
    m_clockWatch = std::make_unique<ClockWatch>(clock());
    m_service = std::make_unique<ReminderService>(
        ReminderService::Ports{clock(), m_zone, *m_storage.reminders, *m_presence}, m_loaded.rules);
}

void Composition::makeDesks()
{
    const auto personal = core::allIn(*m_storage.personal);
    m_plan.emplace(m_catalogue, m_poses, *m_storage.sessions, personal, clock(), m_zone);
    m_progress = std::make_unique<ProgressDesk>(
        ProgressDesk::Parts{*m_service, m_catalogue, *m_storage.sessions, personal,
                            *m_storage.reminders, m_notices, clock()});
    m_plan->setCare([this] { return m_progress->care(); });
    m_reminders = std::make_unique<ReminderDesk>(
        ReminderDesk::Parts{*m_service, *m_plan, m_themes, m_notifier, m_cues});
    m_sessions = std::make_unique<SessionDesk>(SessionDesk::Parts{
        *m_service, *m_plan, m_themes, *m_storage.sessions, personal, m_cues, clock(), m_zone});
    m_transfer = std::make_unique<TransferDesk>(
        TransferDesk::Parts{*m_storage.database, m_storage.journal.get(), m_folder, *m_service});
    m_history = std::make_unique<HistoryDesk>(
        HistoryDesk::Parts{*m_service, *m_plan, m_themes, *m_storage.sessions, *m_storage.reminders,
                           personal, clock(), m_zone, *m_transfer});
    makeSettings();
    m_planPages = std::make_unique<PlanPages>(
        PlanPages::Parts{*m_service, *m_plan, m_themes, *m_storage.sessions, personal,
                         *m_storage.reminders, m_notices, *m_progress, *m_sessions, *m_history});
    m_tray = std::make_unique<TrayDesk>(
        TrayDesk::Parts{*m_service, *m_plan, *m_sessions, *m_history, m_notices, clock(), m_bus},
        m_options.hidden);
    m_firstRun = std::make_unique<FirstRunDesk>(FirstRunDesk::Parts{
        *m_service, *m_plan, m_themes, m_firstRunFile, *m_settings, m_planPages->choices(),
        *m_sessions, m_notices, [this] { return m_tray->hasIcon(); }});
}

Composition::Aftermath Composition::aftermath() const
{
    return {m_folder, m_erases, m_storage.journal != nullptr};
}

void Composition::connectDesks()
{
    const auto start = [this](core::Slot slot) { m_sessions->start(slot, false); };
    connect(m_reminders.get(), &ReminderDesk::startRequested, m_sessions.get(),
            &SessionDesk::start);
    connect(m_history.get(), &HistoryDesk::startRequested, this, start);
    connect(m_history.get(), &HistoryDesk::pauseRequested, m_service.get(),
            &ReminderService::pauseFor);
    connect(m_history.get(), &HistoryDesk::eraseRequested, this, [this] {
        m_erases = true;
        QCoreApplication::quit();
    });
    connect(m_sessions.get(), &SessionDesk::runningChanged, this, &Composition::follow);
    connect(m_reminders.get(), &ReminderDesk::showingChanged, this, &Composition::follow);
}

void Composition::connectSurroundings()
{
    connect(m_sessions.get(), &SessionDesk::leading, this, [this](GuidedSession *session) {
        m_surroundings->follow(*session);
        m_spoken->follow(*session);
    });
    connect(m_sessions.get(), &SessionDesk::runningChanged, m_surroundings.get(),
            [this] { m_surroundings->expect(m_sessions->isRunning()); });
    connect(m_sessions.get(), &SessionDesk::mutedChanged, m_surroundings.get(),
            &SessionSurroundings::setMuted);
    connect(&m_voice, &VoiceHelper::problemFound, &m_notices, &NoticeDesk::tell);
}

void Composition::connectNotices()
{
    connect(m_service.get(), &ReminderService::storeFailed, &m_notices, &NoticeDesk::warnUnsaved);
    connect(m_service.get(), &ReminderService::stored, &m_notices, &NoticeDesk::saved);
    connect(m_sessions.get(), &SessionDesk::failed, &m_notices, &NoticeDesk::warn);
    connect(m_sessions.get(), &SessionDesk::unsaved, &m_notices, &NoticeDesk::warnUnsaved);
    connect(m_progress.get(), &ProgressDesk::unsaved, &m_notices, &NoticeDesk::warnUnsaved);
    connect(m_planPages.get(), &PlanPages::unsaved, &m_notices, &NoticeDesk::warnUnsaved);
    connect(m_history.get(), &HistoryDesk::noticeActionRequested, &m_notices, &NoticeDesk::answer);
    connect(&m_notices, &NoticeDesk::openRequested, m_history.get(), &HistoryDesk::open);
    connect(&m_notices, &NoticeDesk::changed, this,
            [this] { m_history->setNotice(m_notices.view()); });
    m_history->setNotice(m_notices.view());
}

void Composition::connectPresence()
{
    connect(m_presence.get(), &DesktopPresence::settled, &m_notices, [this](bool known) {
        if (known)
            m_notices.takeBack(withoutPresence());
        else
            m_notices.tell(withoutPresence());
    });
}

void Composition::connectClock()
{
    connect(m_service.get(), &ReminderService::aboutToHandle, m_clockWatch.get(),
            &ClockWatch::look);
    connect(m_clockWatch.get(), &ClockWatch::stepped, this,
            [this](const core::Moment &at) { m_service->handle(core::ClockStepped{}, at); });
    connect(m_clockWatch.get(), &ClockWatch::zoneChanged, this, [this] {
        m_zone.refresh();
        m_service->handle(core::ZoneChanged{});
    });
}

void Composition::connectAbsence()
{
    m_away = std::make_unique<AwayDesk>(
        AwayDesk::Parts{*m_service, *m_presence, *m_clockWatch, *m_machine, *m_lock});
    connect(m_away.get(), &AwayDesk::interrupted, m_sessions.get(), &SessionDesk::interrupt);
    connect(m_away.get(), &AwayDesk::returned, m_sessions.get(), &SessionDesk::catchUp);
}

void Composition::connectControl()
{
    connect(&m_signals, &QuitSignals::received, qApp, &QCoreApplication::quit);
    connect(qApp, &QGuiApplication::lastWindowClosed, &m_spareMemory, &SpareMemory::giveBackSoon);
    connect(&m_spareMemory, &SpareMemory::givingBack, this, emptyCaches);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        m_sessions->leave();
        m_service->stop();
    });
    if (!m_instance)
        return;
    m_freshStart =
        std::make_unique<FreshStart>(FreshStart::Parts{m_busReturn, *m_reminders, *m_sessions});
    connect(m_freshStart.get(), &FreshStart::wanted, qApp,
            [] { QCoreApplication::exit(kStartAnew); });
    m_remote = std::make_unique<RemoteDesk>(RemoteDesk::Parts{
        *m_instance, *m_service, *m_sessions, *m_history, *m_plan, *m_storage.reminders,
        *m_storage.sessions, clock(), m_zoneFiles, *m_transfer});
}

void Composition::follow()
{
    if (m_pace && m_pace->follow(m_sessions->isRunning() || m_reminders->isShowing()))
        m_service->rearm();
}

const core::Clock &Composition::clock() const
{
    if (m_lapseClock)
        return *m_lapseClock;
    return m_systemClock;
}

} // namespace unhunch

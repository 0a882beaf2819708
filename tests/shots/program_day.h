#pragma once

#include "app/adapters/idle/unknown_presence.h"
#include "app/adapters/storage/database.h"
#include "app/desk/history_desk.h"
#include "app/desk/plan_pages.h"
#include "app/desk/reminder_desk.h"
#include "app/desk/session_desk.h"
#include "app/presentation/tray_view.h"
#include "tests/app/history/sample_week.h"
#include "tests/support/in_memory_personal_store.h"
#include "tests/support/in_memory_reminder_store.h"
#include "tests/support/in_memory_session_log.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_cues.h"

#include <stdexcept>
#include <utility>

namespace unhunch::test {

/// What must not fail here.
template<typename Thing> Thing orThrow(core::Result<Thing> result)
{
    if (!result)
        throw std::runtime_error(result.error().message);
    return *std::move(result);
}

/// The program with its own plan, poses and desks, on a clock that somebody else moves and with a
/// memory that no disk keeps. Somebody sits in front of it all the time.
class ProgramDay
{
    core::InMemorySessionLog m_log;
    core::InMemoryReminderStore m_store;
    core::InMemoryPersonalStore m_personal;
    FixedZone m_zone{std::chrono::hours{2}};
    UnknownPresence m_presence;
    RecordingCues m_cues;
    core::Catalogue m_catalogue;
    PoseLibrary m_poses{[] { return orThrow(loadBuiltInPoses()); }};
    DesktopNotifier m_notifier;
    Database m_database{QStringLiteral(":memory:")};
    std::chrono::milliseconds m_frames{0};

public:
    enum class User { Known, Newcomer };

    /// Begins at that moment, with the past that the story tells.
    ProgramDay(ThemeChoice look, core::UtcTime begin, const core::WeekStory &past,
               const core::Rules &rules = {}, User user = User::Known);
    ~ProgramDay();
    ProgramDay(const ProgramDay &) = delete;
    ProgramDay &operator=(const ProgramDay &) = delete;

    void sitFor(std::chrono::minutes length);
    /// The hands rest as soon as something is due. Throws if nothing is within a working day.
    void sitUntilAReminderIsShown();
    /// Lets everything that moves arrive, and every window see the present moment.
    void settle();

    /// The levels as they became.
    void climb(const std::vector<core::LevelChange> &changes);
    [[nodiscard]] TrayView trayView() const;

    ManualClock clock;
    ThemeManager themes;
    ReminderService service;
    PlanDesk plan;
    ReminderDesk reminders;
    SessionDesk sessions;
    TransferDesk transfer;
    HistoryDesk history;

    [[nodiscard]] core::InMemoryPersonalStore &personal() { return m_personal; }
    [[nodiscard]] core::InMemoryReminderStore &store() { return m_store; }
    [[nodiscard]] ProgressDesk::Parts progressParts(NoticeDesk &notices)
    {
        return {service, m_catalogue, m_log, core::allIn(m_personal), m_store, notices, clock};
    }
    [[nodiscard]] PlanPages::Parts pagesParts(NoticeDesk &notices, ProgressDesk &progress)
    {
        return {service, plan,    themes,   m_log,    core::allIn(m_personal),
                m_store, notices, progress, sessions, history};
    }

private:
    void remember(const core::WeekStory &past);
    void pass(std::chrono::milliseconds length);
};

} // namespace unhunch::test

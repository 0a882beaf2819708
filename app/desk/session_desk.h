#pragma once

#include "app/desk/plan_desk.h"
#include "app/service/guided_session.h"
#include "app/service/reminder_service.h"
#include "app/widgets/session/session_window.h"
#include "core/ports/cue_player.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace unhunch {

/// Leads one guided session at a time: the player, its window, the log and the engine learn of each
/// other here.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        ReminderService &service;
        const PlanDesk &plan;
        ThemeManager &themes;
        core::SessionLog &log;
        core::CuePlayer &cues;
        const core::Clock &clock;
        const core::Zone &zone;
    };

    explicit SessionDesk(Parts parts, QObject *parent = nullptr);
    ~SessionDesk() override;

    /// Opens the window and begins to count down; with a session open, brings that to the front.
    void start(core::Slot slot, bool shortVersion);
    /// Time is being measured now.
    [[nodiscard]] bool isRunning() const;
    /// The screen was locked, or the machine falls asleep.
    void interrupt();
    /// The machine was away; what ended meanwhile ends now.
    void catchUp();
    /// The program ends: what was done is saved.
    void leave();

Q_SIGNALS:
    void runningChanged();
    /// It is about to start; it lives until the next one does.
    void leading(unhunch::GuidedSession *session);
    void mutedChanged(bool muted);
    /// Something went wrong; one sentence for the user.
    void failed(const QString &why);
    /// As failed(): something is not saved yet.
    void unsaved(const QString &why);

private:
    void lead(const core::SessionScript &script, const core::OccurrenceKey &occurrence);
    void openWindow();
    void onFinished(const core::SessionEntry &entry);
    void refreshWindow();
    [[nodiscard]] std::optional<core::OccurrenceKey> tellStarted(core::Slot slot);
    [[nodiscard]] SessionView view() const;
    [[nodiscard]] SessionFacts facts() const;

    Parts m_parts;
    std::unique_ptr<GuidedSession> m_session;
    QPointer<SessionWindow> m_window;
    std::optional<core::SessionEntry> m_ended{};
    bool m_muted{false};
};

} // namespace unhunch

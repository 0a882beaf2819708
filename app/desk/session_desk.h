#pragma once

#include "app/desk/plan_desk.h"
#include "app/service/guided_session.h"
#include "app/service/reminder_service.h"
#include "app/service/session_preview.h"
#include "app/widgets/session/session_window.h"
#include "core/ports/cue_player.h"
#include "core/ports/personal_stores.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace unhunch {

/// Leads one guided session at a time, from its preview to the last answer: the player, its window,
/// the log and the engine learn of each other here.
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
        core::PersonalStores personal;
        core::CuePlayer &cues;
        const core::Clock &clock;
        const core::Zone &zone;
    };

    explicit SessionDesk(Parts parts, QObject *parent = nullptr);
    ~SessionDesk() override;

    /// Opens the window with what the session will be: the rest of one that was left a short while
    /// ago, or all of it. With a session open, brings that to the front.
    void start(core::Slot slot, bool shortVersion);
    /// The same with one exercise alone, whenever the user wants to do it.
    void startExercise(const std::string &exercise);
    /// Whether sessions begin on the whole screen; the user's last choice, from then on.
    void setFullScreen(bool full) { m_fullScreen = full; }
    /// A session is about to begin, or under way.
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
    /// Brings the window to the front if a session is open.
    bool showRunning();
    void begin(std::optional<core::Recipe> recipe);
    void preview(core::Recipe recipe);
    void lead();
    void openWindow();
    void connectPreview(SessionWindow &window);
    void connectSession(SessionWindow &window);
    void close();
    void onFinished(const core::SessionEntry &entry);
    void refreshWindow();
    void keepLevel(const std::string &exercise, int level);
    void keep(const core::Result<core::Success> &kept);
    [[nodiscard]] std::optional<core::OccurrenceKey> tellStarted(core::Slot slot);
    [[nodiscard]] SessionView view() const;
    [[nodiscard]] SessionView previewView() const;
    [[nodiscard]] SessionFacts facts() const;
    [[nodiscard]] std::optional<core::LogicalDay> dayToAskAbout() const;

    Parts m_parts;
    core::OccurrenceKey m_occurrence{};
    std::unique_ptr<SessionPreview> m_preview;
    core::MonotonicTime m_previewedSince{};
    core::Recipe m_recipe{}; ///< of the session that runs
    std::unique_ptr<GuidedSession> m_session;
    QPointer<SessionWindow> m_window;
    std::optional<core::SessionEntry> m_ended{};
    std::optional<core::LogicalDay> m_asksAbout{};
    bool m_muted{false};
    bool m_fullScreen{false};
};

} // namespace unhunch

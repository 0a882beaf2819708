#pragma once

#include "app/service/wake_timer.h"
#include "core/ports/cue_player.h"
#include "core/ports/session_log.h"
#include "core/session/glance.h"
#include "core/session/recipe.h"

#include <QObject>
#include <QString>

#include <vector>

namespace unhunch {

/// Leads through one session: wakes for the next phase or sound only, and logs every step as soon
/// as it ends. Its window asks glance() for what to draw.
class GuidedSession : public QObject
{
    Q_OBJECT

public:
    /// `entry` brings occurrence, zone and offset; the rest of it is filled in here.
    GuidedSession(const core::Clock &clock, core::SessionLog &log, core::CuePlayer &cues,
                  core::SessionScript script, core::SessionEntry entry, QObject *parent = nullptr);

    [[nodiscard]] const core::SessionScript &script() const { return m_script; }
    [[nodiscard]] const core::SessionEntry &entry() const { return m_entry; }
    [[nodiscard]] core::PlayerStatus status() const { return m_state.status; }
    [[nodiscard]] core::Glance glance() const;

public Q_SLOTS:
    void start();
    void pause(); ///< also when the screen locks or the machine falls asleep
    void resume();
    void skip();
    void startNow();
    void back();
    void addTime();
    void stop();
    /// The exercise at hand goes one level down; `recipe` is what the session was written from.
    void easier(const core::Recipe &recipe);
    /// Stops; `sign` is the id of a stop sign of the catalogue.
    void somethingsWrong(const QString &sign);
    /// After the end: how hard it was.
    void rate(core::Effort effort);
    /// Lets the time up to now pass, for a shell that knows that the machine was away.
    void catchUp();

Q_SIGNALS:
    void phaseChanged();
    void cueGiven(unhunch::core::Cue cue);
    void stateChanged(); ///< paused, resumed, lengthened, finished
    void stepFinished();
    /// From now on the exercise is done at that level.
    void eased(const std::string &exercise, int level);
    void finished(const core::SessionEntry &entry);
    /// The log did not take something; it is offered again with the next step and at the end.
    void logFailed(const QString &reason);

private:
    void tell(core::Command command);
    void take(core::Played played);
    void on(const core::PhaseEntered &entered);
    void on(const core::CueDue &due);
    void on(const core::StepFinished &step);
    void on(const core::PlayFinished &end);
    void begin();
    bool writeSteps();
    void writeEnd();
    bool accepted(const core::Result<core::Success> &written);

    const core::Clock &m_clock;
    core::SessionLog &m_log;
    core::CuePlayer &m_cues;
    core::SessionScript m_script;
    core::SessionEntry m_entry;
    core::PlayerState m_state{};
    bool m_begun{false}; ///< the log knows of this session
    int m_steps{0};
    std::vector<core::StepEntry> m_unsaved{};
    WakeTimer m_wake;
    WakeTimer m_longPause;
};

} // namespace unhunch

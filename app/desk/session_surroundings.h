#pragma once

#include "app/adapters/inhibit/display_inhibitor.h"
#include "app/adapters/media/media_players.h"
#include "app/service/guided_session.h"
#include "core/ports/cue_player.h"
#include "core/ports/voice.h"
#include "core/session/session_settings.h"

#include <QObject>
#include <QPointer>

namespace unhunch {

/// What a guided session does beyond its window: sounds and voice are woken before it, the display
/// stays on while time counts, other programs' media waits from its beginning to its end if the
/// user wants that, and everything is as loud as the settings say.
class SessionSurroundings : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts {
        DisplayInhibitor &display;
        MediaPlayers &media;
        core::CuePlayer &cues;
        core::Voice &voice;
    };

    SessionSurroundings(Parts parts, const core::SessionSettings &settings,
                        QObject *parent = nullptr);

    /// Whether a session is looked at or under way.
    void expect(bool session);
    /// Up to its end. To be called before the session starts.
    void follow(GuidedSession &session);
    void setMuted(bool muted);
    /// From now on these count.
    void setSettings(const core::SessionSettings &settings);

private:
    void onState();
    void onFinished();

    Parts m_parts;
    core::SessionSettings m_settings;
    bool m_muted{false};
    QPointer<GuidedSession> m_session;
};

} // namespace unhunch

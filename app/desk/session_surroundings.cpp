#include "app/desk/session_surroundings.h"

namespace unhunch {

SessionSurroundings::SessionSurroundings(Parts parts, const core::SessionSettings &settings,
                                         QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_settings(settings)
{
    setMuted(false);
}

void SessionSurroundings::expect(bool session)
{
    if (session) {
        m_parts.cues.prepare();
        m_parts.voice.prepare();
    } else {
        m_parts.cues.release();
        m_parts.voice.release();
    }
}

void SessionSurroundings::follow(GuidedSession &session)
{
    m_session = &session;
    connect(&session, &GuidedSession::stateChanged, this, &SessionSurroundings::onState);
    connect(&session, &GuidedSession::finished, this, &SessionSurroundings::onFinished);
    if (m_settings.pauseMedia)
        m_parts.media.pause();
}

void SessionSurroundings::setMuted(bool muted)
{
    m_muted = muted;
    m_parts.cues.setVolume(muted ? 0.0 : m_settings.cueLevel());
    m_parts.voice.setVolume(muted ? 0.0 : m_settings.voiceLevel());
}

void SessionSurroundings::setSettings(const core::SessionSettings &settings)
{
    m_settings = settings;
    setMuted(m_muted);
}

void SessionSurroundings::onState()
{
    if (m_session && m_session->status() == core::PlayerStatus::Running)
        m_parts.display.hold(tr("A guided session is running"));
    else
        m_parts.display.release();
}

void SessionSurroundings::onFinished()
{
    m_parts.display.release();
    m_parts.media.resume();
}

} // namespace unhunch

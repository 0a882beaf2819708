#include "app/adapters/voice/voice_worker.h"

#include <utility>

namespace unhunch {

VoiceWorker::VoiceWorker(SpeakerMaker makeSpeaker)
    : m_makeSpeaker(std::move(makeSpeaker))
{}

void VoiceWorker::say(const QString &text, QDeadlineTimer goodUntil, double volume)
{
    Q_EMIT answered(saidNow(text, goodUntil, volume));
}

void VoiceWorker::hush()
{
    if (m_speaker)
        m_speaker->hush();
}

Speaker::Health VoiceWorker::saidNow(const QString &text, QDeadlineTimer goodUntil, double volume)
{
    if (const auto make = std::exchange(m_makeSpeaker, {}))
        m_speaker = make();
    if (!m_speaker)
        return Speaker::Health::NoEngine;
    const Speaker::Health health = m_speaker->prepare();
    if (health != Speaker::Health::Good || text.isEmpty() || goodUntil.hasExpired())
        return health;
    return m_speaker->say(text, volume);
}

} // namespace unhunch

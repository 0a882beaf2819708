#include "app/desk/spoken_guide.h"

#include "app/presentation/session_speech.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

// A count that comes late is wrong; a name may come late.
constexpr auto kCountIsGoodFor = 700ms;
constexpr auto kNameIsGoodFor = 6s;

// Spoken posture is for the first week, and for whoever comes back after a few.
constexpr std::chrono::days kNewFor{7};
constexpr std::chrono::days kForgottenAfter{28};

} // namespace

SpokenGuide::SpokenGuide(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

void SpokenGuide::follow(GuidedSession &session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    m_posture = isNew(session.entry().occurrence.day);
    connect(&session, &GuidedSession::phaseChanged, this, &SpokenGuide::onPhase);
    connect(&session, &GuidedSession::stateChanged, this, &SpokenGuide::onState);
    connect(&session, &GuidedSession::finished, this, &SpokenGuide::onFinished);
    connect(&session, &GuidedSession::cueGiven, this,
            [this](core::Cue cue) { add(speechFor(cue), kCountIsGoodFor); });
}

void SpokenGuide::onPhase()
{
    const core::Glance glance = m_session->glance();
    const bool waits = core::isWaiting(glance.phase.kind);
    add(speechFor(glance, m_parts.catalogue, m_posture),
        waits ? std::min<std::chrono::milliseconds>(glance.phase.length, kNameIsGoodFor)
              : kCountIsGoodFor);
}

void SpokenGuide::onState()
{
    if (m_session->status() != core::PlayerStatus::Paused)
        return;
    m_next = {};
    m_parts.voice.hush();
}

void SpokenGuide::onFinished(const core::SessionEntry &entry)
{
    m_next = {};
    m_parts.voice.hush();
    add(speechFor(entry.outcome), kNameIsGoodFor);
}

void SpokenGuide::add(const QString &text, std::chrono::milliseconds goodFor)
{
    if (text.isEmpty())
        return;
    if (m_next.text.empty())
        QMetaObject::invokeMethod(this, &SpokenGuide::flush, Qt::QueuedConnection);
    else
        m_next.text += ". ";
    m_next.text += text.toStdString();
    m_next.goodFor = std::max(m_next.goodFor, goodFor);
}

void SpokenGuide::flush()
{
    if (!m_next.text.empty())
        m_parts.voice.say(std::exchange(m_next, {}));
}

bool SpokenGuide::isNew(core::LogicalDay today) const
{
    return m_parts.log.between(today - kForgottenAfter, today - kNewFor).empty();
}

} // namespace unhunch

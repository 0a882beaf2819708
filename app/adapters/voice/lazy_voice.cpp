#include "app/adapters/voice/lazy_voice.h"

#include "app/adapters/process/plugins.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unhunch {

namespace {

// Starting a speech server takes up to ten seconds on a busy machine.
constexpr std::chrono::seconds kPatience{20};

} // namespace

LazyVoice::LazyVoice(SpeakerMaker makeSpeaker, QObject *parent)
    : QObject(parent)
    , m_makeSpeaker(std::move(makeSpeaker))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { complain(tr("The speech engine does not answer, so cues are only shown.")); });
}

LazyVoice::~LazyVoice() = default;

void LazyVoice::prepare()
{
    if (m_volume > 0.0 && !m_next)
        m_next = Waiting{};
    pump();
}

void LazyVoice::say(const core::Utterance &utterance)
{
    if (m_volume <= 0.0 || utterance.text.empty())
        return;
    m_next = Waiting{QString::fromStdString(utterance.text), QDeadlineTimer(utterance.goodFor)};
    pump();
}

void LazyVoice::hush()
{
    m_next.reset();
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &VoiceWorker::hush);
}

void LazyVoice::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_volume <= 0.0)
        hush();
}

void LazyVoice::pump()
{
    if (m_busy || !m_next)
        return;
    if (!m_thread) {
        m_thread.emplace(QStringLiteral("voice"));
        m_worker = new VoiceWorker(std::move(m_makeSpeaker));
        m_thread->adopt(m_worker);
        connect(m_worker, &VoiceWorker::answered, this, &LazyVoice::onAnswered);
    }
    m_busy = true;
    m_patience.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, next = *std::exchange(m_next, {}), volume = m_volume] {
            worker->say(next.text, next.goodUntil, volume);
        });
}

void LazyVoice::onAnswered(Speaker::Health health)
{
    m_busy = false;
    m_patience.stop();
    switch (health) {
    case Speaker::Health::Good:
        break;
    case Speaker::Health::NoEngine:
        complain(tr("No speech engine was found, so cues are only shown."));
        break;
    case Speaker::Health::NoLanguage:
        complain(tr("The speech engine does not speak this language, so cues are only shown."));
        break;
    case Speaker::Health::Stuck:
        complain(tr("The speech engine does not answer, so cues are only shown."));
        break;
    }
    pump();
}

void LazyVoice::complain(const QString &problem)
{
    if (!std::exchange(m_complained, true))
        Q_EMIT problemFound(problem);
}

SpeakerMaker speakerFromPlugin(QStringList folders, QString language)
{
    return [folders = std::move(folders), language = std::move(language)]() {
        const auto *factory = pluginIn<SpeakerFactory>(folders, QStringLiteral("unhunch_voice"));
        return factory ? factory->create(language) : nullptr;
    };
}

} // namespace unhunch

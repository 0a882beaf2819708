#include "app/adapters/voice/voice_helper.h"

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

// Starting a speech server takes up to ten seconds on a busy machine.
constexpr HelperProcess::Times kTimes{20s, 1min, 5s};

} // namespace

VoiceHelper::VoiceHelper(QStringList command, QObject *parent)
    : QObject(parent)
    , m_helper(std::move(command), kTimes)
{
    connect(&m_helper, &HelperProcess::failed, this, &VoiceHelper::complain);
}

void VoiceHelper::prepare()
{
    m_wanted = true;
    follow();
}

void VoiceHelper::release()
{
    m_wanted = false;
    follow();
}

void VoiceHelper::say(const core::Utterance &utterance)
{
    const QByteArray text = QByteArray::fromStdString(utterance.text).simplified();
    if (m_volume <= 0.0 || text.isEmpty())
        return;
    m_helper.forget();
    m_helper.ask("say " + QByteArray::number(m_volume) + ' ' + text, utterance.goodFor);
}

void VoiceHelper::hush()
{
    m_helper.forget();
    if (m_helper.isRunning())
        m_helper.ask("hush", kTimes.patience);
}

void VoiceHelper::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_volume <= 0.0)
        hush();
    follow();
}

void VoiceHelper::follow()
{
    m_helper.setKept(m_wanted && m_volume > 0.0);
}

void VoiceHelper::complain(const QByteArray &missing)
{
    if (std::exchange(m_complained, true))
        return;
    if (missing == "engine" || missing == "part")
        Q_EMIT problemFound(tr("No speech engine was found, so cues are only shown."));
    else if (missing == "language")
        Q_EMIT problemFound(
            tr("The speech engine does not speak this language, so cues are only shown."));
    else
        Q_EMIT problemFound(tr("The speech engine does not answer, so cues are only shown."));
}

} // namespace unhunch

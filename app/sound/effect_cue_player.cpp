#include "app/sound/effect_cue_player.h"

#include "app/sound/sound_files.h"

#include <QUrl>

#include <chrono>

namespace unhunch {

namespace {

constexpr std::chrono::minutes kKeptAfterTheLastCue{1};

} // namespace

EffectCuePlayer::EffectCuePlayer()
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(kKeptAfterTheLastCue);
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] { m_effects.clear(); });
}

void EffectCuePlayer::prepare()
{
    // Every cue but the reminder's, which is the last.
    for (int cue = 0; cue < static_cast<int>(core::Cue::Reminder); ++cue)
        effectOf(static_cast<core::Cue>(cue));
    m_silence.start();
}

void EffectCuePlayer::play(core::Cue cue)
{
    // Never asks whether it plays: without a device an effect claims to play for ever.
    QSoundEffect &effect = effectOf(cue);
    effect.setVolume(m_volume);
    effect.play();
    m_silence.start();
}

void EffectCuePlayer::setVolume(double volume)
{
    m_volume = static_cast<float>(volume);
}

QSoundEffect &EffectCuePlayer::effectOf(core::Cue cue)
{
    std::unique_ptr<QSoundEffect> &effect = m_effects[cue];
    if (!effect) {
        effect = std::make_unique<QSoundEffect>();
        effect->setSource(QUrl(QStringLiteral("qrc:/sounds/") + soundFileOf(cue)));
    }
    return *effect;
}

} // namespace unhunch

#include "app/sound/effect_player.h"

#include "app/helper/orders.h"
#include "core/ports/cue_words.h"

#include <QUrl>

#include <algorithm>
#include <chrono>

namespace unhunch {

namespace {

// The longest takes less than two.
constexpr std::chrono::seconds kLongestSound{3};

} // namespace

EffectPlayer::EffectPlayer()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLongestSound);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [] { giveUp("end"); });
}

void EffectPlayer::prepare()
{
    // Every cue but the reminder's, which is the last.
    for (int cue = 0; cue < static_cast<int>(core::Cue::Reminder); ++cue)
        effectOf(static_cast<core::Cue>(cue));
}

void EffectPlayer::play(core::Cue cue, float volume)
{
    QSoundEffect &effect = effectOf(cue);
    m_begun = false;
    effect.setVolume(volume);
    effect.play();
    follow(effect); // one that played already does not tell
    if (!m_patience.isActive())
        m_patience.start();
}

QSoundEffect &EffectPlayer::effectOf(core::Cue cue)
{
    std::unique_ptr<QSoundEffect> &effect = m_effects[cue];
    if (!effect) {
        effect = std::make_unique<QSoundEffect>();
        const auto word = core::wordOf(cue);
        effect->setSource(QUrl(
            QStringLiteral("qrc:/sounds/%1.wav").arg(QLatin1String(word.data(), word.size()))));
        QObject::connect(effect.get(), &QSoundEffect::playingChanged, &m_patience,
                         [this, &effect] { follow(*effect); });
    }
    return *effect;
}

bool EffectPlayer::isPlaying() const
{
    return std::any_of(m_effects.begin(), m_effects.end(),
                       [](const auto &effect) { return effect.second->isPlaying(); });
}

void EffectPlayer::follow(const QSoundEffect &effect)
{
    if (effect.isPlaying())
        m_begun = true;
    else if (m_begun && !isPlaying())
        m_patience.stop();
}

} // namespace unhunch

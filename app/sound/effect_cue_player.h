#pragma once

#include "core/ports/cue_player.h"

#include <QSoundEffect>
#include <QTimer>

#include <map>
#include <memory>

namespace unhunch {

/// Plays the cues with Qt Multimedia. The effects of a session are made before it, and let go
/// after a minute of silence: they hold threads and a connection to the sound server.
class EffectCuePlayer final : public core::CuePlayer
{
public:
    EffectCuePlayer();

    void prepare() override;
    void play(core::Cue cue) override;
    void setVolume(double volume) override;

private:
    QSoundEffect &effectOf(core::Cue cue);

    std::map<core::Cue, std::unique_ptr<QSoundEffect>> m_effects;
    QTimer m_silence;
    float m_volume{1.0F};
};

} // namespace unhunch

#include "app/sound/sound_plugin.h"

#include "app/sound/effect_cue_player.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace unhunch {

bool SoundPlugin::hasDevice() const
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

std::unique_ptr<core::CuePlayer> SoundPlugin::create() const
{
    return std::make_unique<EffectCuePlayer>();
}

} // namespace unhunch

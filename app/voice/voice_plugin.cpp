#include "app/voice/voice_plugin.h"

#include "app/voice/engine_speaker.h"

namespace unhunch {

std::unique_ptr<Speaker> VoicePlugin::create(const QString &language) const
{
    return std::make_unique<EngineSpeaker>(language);
}

} // namespace unhunch

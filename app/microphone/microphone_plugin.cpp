#include "app/microphone/microphone_plugin.h"

#include "app/microphone/pulse_capture_watch.h"

namespace unhunch {

std::unique_ptr<CaptureWatch> MicrophonePlugin::create() const
{
    return std::make_unique<PulseCaptureWatch>();
}

} // namespace unhunch

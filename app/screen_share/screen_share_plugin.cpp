#include "app/screen_share/screen_share_plugin.h"

#include "app/screen_share/pipe_wire_watch.h"

namespace unhunch {

std::unique_ptr<VideoWatch> ScreenSharePlugin::create() const
{
    return std::make_unique<PipeWireWatch>();
}

} // namespace unhunch

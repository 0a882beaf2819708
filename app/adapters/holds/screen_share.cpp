#include "app/adapters/holds/screen_share.h"

#include "app/adapters/holds/server_hold.h"
#include "app/screen_share/video_watch.h"

namespace unhunch {

std::unique_ptr<core::EventSource> screenShare(const core::HoldSettings &settings,
                                               const QStringList &pluginFolders)
{
    ServerQuestion<core::VideoGraph> question{.kind = core::HoldKind::ScreenShare,
                                              .server = pipeWirePlace(),
                                              .plugin = QStringLiteral("unhunch_screen_share"),
                                              .holder = core::screenViewerIn};
    return std::make_unique<ServerHold<core::VideoGraph>>(std::move(question), settings,
                                                          pluginFolders);
}

} // namespace unhunch

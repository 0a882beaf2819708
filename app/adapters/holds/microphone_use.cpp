#include "app/adapters/holds/microphone_use.h"

#include "app/adapters/holds/server_hold.h"
#include "app/microphone/capture_watch.h"

namespace unhunch {

std::unique_ptr<core::EventSource> microphoneUse(const core::HoldSettings &settings,
                                                 const QStringList &pluginFolders)
{
    using Streams = std::vector<core::CaptureStream>;
    ServerQuestion<Streams> question{
        .kind = core::HoldKind::Microphone,
        .server = pulsePlace(),
        .plugin = QStringLiteral("unhunch_microphone"),
        .holder = [](const Streams &streams, const core::HoldSettings &wanted) {
            return core::listenerIn(streams, wanted);
        }};
    return std::make_unique<ServerHold<Streams>>(std::move(question), settings, pluginFolders);
}

} // namespace unhunch

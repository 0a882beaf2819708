#include "app/adapters/holds/hold_sources.h"

#include "app/adapters/holds/camera_use.h"
#include "app/adapters/holds/do_not_disturb.h"
#include "app/adapters/holds/microphone_use.h"
#include "app/adapters/holds/presentation.h"
#include "app/adapters/holds/screen_share.h"
#include "app/adapters/holds/wayland_fullscreen.h"
#include "app/adapters/holds/x11_fullscreen.h"

namespace unhunch {

namespace {

std::unique_ptr<core::EventSource> fullscreen(const core::HoldSettings &settings)
{
    if (auto wayland = WaylandFullscreen::connectTo(settings))
        return wayland;
    // XWayland knows only some of the windows.
    if (qgetenv("XDG_SESSION_TYPE") == "wayland")
        return nullptr;
    return X11Fullscreen::connectTo(settings);
}

} // namespace

std::vector<std::unique_ptr<core::EventSource>> holdSources(const core::HoldSettings &settings,
                                                            const QDBusConnection &bus,
                                                            const QStringList &pluginFolders)
{
    std::vector<std::unique_ptr<core::EventSource>> sources;
    const auto add = [&sources](bool wanted, auto make) {
        if (!wanted)
            return;
        if (std::unique_ptr<core::EventSource> source = make())
            sources.push_back(std::move(source));
    };
    add(settings.microphone, [&] { return microphoneUse(settings, pluginFolders); });
    add(settings.camera, [&] { return std::make_unique<CameraUse>(settings); });
    add(settings.screenShare, [&] { return screenShare(settings, pluginFolders); });
    add(settings.fullscreen, [&] { return fullscreen(settings); });
    add(settings.presentation, [&] { return std::make_unique<Presentation>(settings, bus); });
    add(settings.doNotDisturb, [&] { return std::make_unique<DoNotDisturb>(bus); });
    return sources;
}

} // namespace unhunch

#pragma once

#include "app/screen_share/video_watch.h"

#include <QObject>

namespace unhunch {

/// The way into the plugin.
class ScreenSharePlugin final : public QObject, public VideoWatchFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.unhunch.VideoWatchFactory/1")
    Q_INTERFACES(unhunch::VideoWatchFactory)

public:
    [[nodiscard]] std::unique_ptr<VideoWatch> create() const override;
};

} // namespace unhunch

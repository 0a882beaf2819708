#pragma once

#include "app/microphone/capture_watch.h"

#include <QObject>

namespace unhunch {

/// The way into the plugin.
class MicrophonePlugin final : public QObject, public CaptureWatchFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.unhunch.CaptureWatchFactory/2")
    Q_INTERFACES(unhunch::CaptureWatchFactory)

public:
    [[nodiscard]] std::unique_ptr<CaptureWatch> create() const override;
};

} // namespace unhunch

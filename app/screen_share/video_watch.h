#pragma once

#include "core/ports/watch.h"
#include "core/reminder/video_graph.h"

#include <QtPlugin>

namespace unhunch {

/// Follows who takes pictures from whom.
using VideoWatch = core::Watch<core::VideoGraph>;
using VideoWatchFactory = core::WatchFactory<core::VideoGraph>;

} // namespace unhunch

Q_DECLARE_INTERFACE(unhunch::VideoWatchFactory, "org.unhunch.VideoWatchFactory/1")

#pragma once

#include "core/ports/watch.h"
#include "core/reminder/capture_stream.h"

#include <QtPlugin>

#include <vector>

namespace unhunch {

/// Follows who takes sound from the sound server's sources.
using CaptureWatch = core::Watch<std::vector<core::CaptureStream>>;
using CaptureWatchFactory = core::WatchFactory<std::vector<core::CaptureStream>>;

} // namespace unhunch

Q_DECLARE_INTERFACE(unhunch::CaptureWatchFactory, "org.unhunch.CaptureWatchFactory/2")

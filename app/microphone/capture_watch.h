#pragma once

#include "core/reminder/capture_stream.h"

#include <QtPlugin>

#include <functional>
#include <memory>
#include <vector>

namespace unhunch {

/// Follows who takes sound from the sound server's sources. Event driven; tells on the thread that
/// made it, which runs an event loop.
class CaptureWatch
{
public:
    using Told = std::function<void(const std::vector<core::CaptureStream> &)>;

    CaptureWatch() = default;
    virtual ~CaptureWatch() = default;
    CaptureWatch(const CaptureWatch &) = delete;
    CaptureWatch &operator=(const CaptureWatch &) = delete;

    /// `told` hears all streams whenever one of them changes; `lost` hears once that there is no
    /// server, or none any more. To be called once.
    virtual void start(Told told, std::function<void()> lost) = 0;
};

/// What the microphone plugin offers to the program. Both are built together: the number in the
/// identifier changes with this class.
class CaptureWatchFactory
{
public:
    CaptureWatchFactory() = default;
    virtual ~CaptureWatchFactory() = default;
    CaptureWatchFactory(const CaptureWatchFactory &) = delete;
    CaptureWatchFactory &operator=(const CaptureWatchFactory &) = delete;

    [[nodiscard]] virtual std::unique_ptr<CaptureWatch> create() const = 0;
};

} // namespace unhunch

Q_DECLARE_INTERFACE(unhunch::CaptureWatchFactory, "org.unhunch.CaptureWatchFactory/1")

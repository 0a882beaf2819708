#pragma once

#include "core/reminder/event.h"

#include <chrono>
#include <functional>

namespace unhunch::core {

/// Something outside that has news for the engine.
class EventSource
{
public:
    using Sink = std::function<void(const Event &)>;

    virtual ~EventSource() = default;
    virtual void start(Sink sink) = 0;
};

/// Tells when input begins and stops. Event driven: it never polls.
class PresenceSource : public EventSource
{
public:
    /// InputStopped is wanted after this long without input; may change at any time, and is told
    /// at once if that much is known to have passed and was not told yet.
    virtual void watchIdle(std::chrono::seconds threshold) = 0;
    /// False: this desktop does not tell; reminders go by the clock alone.
    [[nodiscard]] virtual bool known() const = 0;
};

} // namespace unhunch::core

#pragma once

#include "app/adapters/wayland/wayland_connection.h"

#include <cstdint>
#include <memory>

namespace unhunch {

/// A pause in the input that the compositor watches for, as long as this object lives.
class IdleTimer
{
public:
    class Listener
    {
    public:
        virtual ~Listener() = default;
        /// The pause came.
        virtual void onIdle() = 0;
        /// It ended; the next one is watched for.
        virtual void onInput() = 0;
    };

    virtual ~IdleTimer() = default;
};

/// What the compositor offers for watching the input of its first seat: ext_idle_notifier_v1, from
/// version 2 on by its input alone, or KDE's older org_kde_kwin_idle. Under the older ones no pause
/// comes while a program keeps the screen on: a film counts as input.
class IdleProtocol
{
public:
    virtual ~IdleProtocol() = default;
    /// Counts from the moment it is made. The listener outlives it.
    [[nodiscard]] virtual std::unique_ptr<IdleTimer> watch(std::uint32_t pauseMs,
                                                           IdleTimer::Listener &listener) = 0;
};

/// None if the compositor offers none. To be asked once the connection is ready.
[[nodiscard]] std::unique_ptr<IdleProtocol> idleProtocolOf(WaylandConnection &connection);

} // namespace unhunch

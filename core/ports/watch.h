#pragma once

#include <functional>
#include <memory>

namespace unhunch::core {

/// Follows what a server outside has to tell. Event driven; tells on the thread that made it, which
/// runs an event loop.
template<typename Seen> class Watch
{
public:
    using Told = std::function<void(const Seen &)>;

    Watch() = default;
    virtual ~Watch() = default;
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    /// `told` hears all that is seen once the server answers, and whenever it changes; `lost` hears
    /// once that there is no server, or none any more. To be called once.
    virtual void start(Told told, std::function<void()> lost) = 0;
};

/// What a plugin with a watch offers to the program. Both are built together: the number in the
/// identifier of the interface changes with these classes.
template<typename Seen> class WatchFactory
{
public:
    WatchFactory() = default;
    virtual ~WatchFactory() = default;
    WatchFactory(const WatchFactory &) = delete;
    WatchFactory &operator=(const WatchFactory &) = delete;

    [[nodiscard]] virtual std::unique_ptr<Watch<Seen>> create() const = 0;
};

} // namespace unhunch::core

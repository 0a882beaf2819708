#pragma once

#include "core/ports/cue_player.h"

#include <QtPlugin>

#include <memory>

namespace unhunch {

/// What the sound plugin offers to the program. Both are built together: the number in the
/// identifier changes with this class.
class CuePlayerFactory
{
public:
    CuePlayerFactory() = default;
    virtual ~CuePlayerFactory() = default;
    CuePlayerFactory(const CuePlayerFactory &) = delete;
    CuePlayerFactory &operator=(const CuePlayerFactory &) = delete;

    /// Whether there is something to play on now.
    [[nodiscard]] virtual bool hasDevice() const = 0;
    /// A player for the calling thread, which runs an event loop.
    [[nodiscard]] virtual std::unique_ptr<core::CuePlayer> create() const = 0;
};

} // namespace unhunch

Q_DECLARE_INTERFACE(unhunch::CuePlayerFactory, "org.unhunch.CuePlayerFactory/1")

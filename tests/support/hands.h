#pragma once

#include "core/ports/presence.h"

#include <chrono>
#include <utility>
#include <vector>

namespace unhunch::test {

/// Presence by hand: a test tells what the keyboard would.
class Hands final : public core::PresenceSource
{
public:
    void start(Sink sink) override { tell = std::move(sink); }
    void watchIdle(std::chrono::seconds threshold) override { watched.push_back(threshold); }
    [[nodiscard]] bool known() const override { return true; }

    Sink tell{};
    std::vector<std::chrono::seconds> watched{}; ///< what it was asked to watch for
};

} // namespace unhunch::test

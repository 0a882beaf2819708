#pragma once

#include "core/ports/presence.h"

namespace unhunch {

/// For a desktop that does not tell: says once, from within start(), that input began.
class UnknownPresence final : public core::PresenceSource
{
public:
    void start(Sink sink) override { sink(core::InputBegan{}); }
    void watchIdle(std::chrono::seconds /*threshold*/) override {}
    [[nodiscard]] bool known() const override { return false; }
};

} // namespace unhunch

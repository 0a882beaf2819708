#pragma once

#include "core/ports/clock.h"

namespace unhunch::test {

/// Runs much faster than life, from the moment it is made.
class FastClock final : public core::Clock
{
public:
    [[nodiscard]] core::Moment now() const override
    {
        const auto real = std::chrono::steady_clock::now() - m_begin;
        core::Moment moment;
        moment.monotonic += std::chrono::duration_cast<std::chrono::milliseconds>(real * kPace);
        moment.utc = core::UtcTime{std::chrono::hours{24}} + moment.monotonic.time_since_epoch();
        return moment;
    }
    [[nodiscard]] double pace() const override { return kPace; }

private:
    static constexpr int kPace = 500;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

} // namespace unhunch::test

#pragma once

#include "core/ports/clock.h"

namespace unhunch::test {

/// A clock that stands still until a test moves it.
class ManualClock final : public core::Clock
{
public:
    core::Moment moment{core::UtcTime{std::chrono::hours{24 * 20000}},
                        core::MonotonicTime{std::chrono::hours{1}},
                        core::BootTime{std::chrono::hours{1}}, "boot-1"};
    double speed = 1.0;

    [[nodiscard]] core::Moment now() const override { return moment; }
    [[nodiscard]] double pace() const override { return speed; }

    /// The machine is awake that long.
    void run(std::chrono::milliseconds length)
    {
        moment.utc += length;
        moment.monotonic += length;
        moment.boot += length;
    }
    /// The machine is suspended that long.
    void sleep(std::chrono::milliseconds length)
    {
        moment.utc += length;
        moment.boot += length;
    }
    /// Somebody sets the wall clock by that much.
    void step(std::chrono::milliseconds by) { moment.utc += by; }
};

} // namespace unhunch::test

#include "app/adapters/clock/clock_gap.h"

namespace unhunch {

namespace {

using std::chrono::milliseconds;

// Below this a difference is jitter of reading the clocks one after the other.
constexpr milliseconds kShortest{2000};

milliseconds orNone(milliseconds difference)
{
    return std::chrono::abs(difference) >= kShortest ? difference : milliseconds{0};
}

} // namespace

ClockGap classifyGap(const core::Moment &previous, const core::Moment &now)
{
    if (now.bootId != previous.bootId)
        return {.rebooted = true};
    const milliseconds boot = now.boot - previous.boot;
    const milliseconds monotonic = now.monotonic - previous.monotonic;
    const milliseconds utc = now.utc - previous.utc;
    return {.suspended = orNone(boot - monotonic), .clockStep = orNone(utc - boot)};
}

core::Moment sleepBegan(const core::Moment &now, const ClockGap &gap)
{
    core::Moment began = now;
    began.utc -= gap.suspended + gap.clockStep;
    began.boot -= gap.suspended;
    return began;
}

} // namespace unhunch

#include "core/reminder/wall_clock.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

/// No clock is right that shows less. Fixed, so that an old day replays the same in every build.
constexpr UtcTime kEarliest = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1};
constexpr hours kStepBack{24};
constexpr minutes kTrustedAfter{10};

} // namespace

void judgeWallClock(State &state, const Moment &now, milliseconds elapsed)
{
    const UtcTime before = state.last->utc;
    const bool tooEarly = std::min(before, now.utc) < kEarliest;
    const bool steppedBack = now.utc - before - elapsed <= -kStepBack;
    if (tooEarly || steppedBack)
        state.clockDoubtedAt = state.now;
    else if (!isClockDoubted(state))
        state.clockDoubtedAt.reset();
}

bool isClockDoubted(const State &state)
{
    return state.clockDoubtedAt && state.now - *state.clockDoubtedAt < kTrustedAfter;
}

std::optional<Instant> doubtEnds(const State &state)
{
    return isClockDoubted(state) ? std::optional{*state.clockDoubtedAt + kTrustedAfter}
                                 : std::nullopt;
}

} // namespace unhunch::core

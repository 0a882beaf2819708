#include "core/session/player.h"

#include "core/session/cues.h"
#include "core/session/walk.h"

#include <algorithm>

namespace unhunch::core {

Played advance(const SessionScript &script, PlayerState state, MonotonicTime now)
{
    Walk walk(script, std::move(state), now);
    walk.advance();
    return std::move(walk).result();
}

Played command(const SessionScript &script, PlayerState state, Command command, MonotonicTime now)
{
    Walk walk(script, std::move(state), now);
    walk.advance();
    walk.obey(command);
    return std::move(walk).result();
}

std::optional<MonotonicTime> nextWake(const SessionScript &script, const PlayerState &state)
{
    if (state.status == PlayerStatus::Paused)
        return state.since + kLongestPause;
    if (state.status != PlayerStatus::Running)
        return {};
    const auto length = script.phases[state.phase].length + state.extra;
    auto next = length;
    for (const auto &[at, cue] : cuesOf(script, state.phase, length))
        if (at > state.elapsed)
            next = std::min(next, at);
    return state.since + (next - state.elapsed);
}

} // namespace unhunch::core

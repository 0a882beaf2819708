#include "core/session/lead_in.h"

#include <algorithm>

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;

constexpr auto kPosture = 8s;
constexpr auto kShortestPosture = 6s;
constexpr auto kCountdown = 4s; // 3-2-1 and a moment to find one's place

} // namespace

std::vector<SessionPhase> leadIn(std::chrono::seconds ready, std::size_t step, Side side)
{
    std::vector<SessionPhase> phases;
    const auto posture = std::min(kPosture, ready - kCountdown);
    if (posture >= kShortestPosture) {
        phases.push_back({PhaseKind::Posture, posture, step, side, {}, {}});
        ready -= posture;
    }
    if (ready > 0s)
        phases.push_back({PhaseKind::Ready, ready, step, side, {}, {}});
    return phases;
}

} // namespace unhunch::core

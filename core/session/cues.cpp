#include "core/session/cues.h"

namespace unhunch::core {

namespace {

using namespace std::chrono_literals;

constexpr auto kAfterEndTone = 700ms;   // the end tone of a hold rings out first
constexpr auto kShortestCountdown = 4s; // shorter phases would be all beeps

void countDown(std::vector<CueMoment> &cues, std::chrono::milliseconds length)
{
    if (length < kShortestCountdown)
        return;
    for (const auto left : {3s, 2s, 1s})
        cues.push_back({length - left, Cue::ReadyBeep});
}

std::vector<CueMoment> waitingCues(PhaseKind kind, std::chrono::milliseconds length,
                                   bool afterEndTone)
{
    std::vector<CueMoment> cues;
    const auto start = afterEndTone ? std::chrono::milliseconds{kAfterEndTone} : 0ms;
    if (kind == PhaseKind::Switch || kind == PhaseKind::Move)
        cues.push_back({start, Cue::Switch});
    else if (kind == PhaseKind::Transition || kind == PhaseKind::Rest)
        cues.push_back({start, Cue::RestStart});
    if (kind != PhaseKind::Posture)
        countDown(cues, length);
    return cues;
}

std::vector<CueMoment> steadyCues(std::chrono::milliseconds length, bool first, bool last)
{
    std::vector<CueMoment> cues;
    if (first)
        cues.push_back({0ms, Cue::Go});
    if (length >= kShortestWithMiddle)
        cues.push_back({length / 2, Cue::HalfWay});
    countDown(cues, length);
    if (!last)
        cues.push_back({length, Cue::HoldEnd});
    return cues;
}

} // namespace

std::vector<CueMoment> cuesOf(const SessionScript &script, std::size_t phase,
                              std::chrono::milliseconds length)
{
    const PhaseKind kind = script.phases[phase].kind;
    const bool begins = phase == 0;
    if (isWaiting(kind))
        return waitingCues(kind, length, !begins && isSteady(script.phases[phase - 1].kind));

    const bool first = begins || isWaiting(script.phases[phase - 1].kind);
    if (isSteady(kind))
        return steadyCues(length, first, phase + 1 == script.phases.size());
    if (first)
        return {{0ms, Cue::Go}};
    if (kind == PhaseKind::Work || kind == PhaseKind::BreathIn)
        return {{0ms, Cue::RepUp}};
    if (kind == PhaseKind::Return || kind == PhaseKind::BreathOut)
        return {{0ms, Cue::RepDown}};
    return {};
}

} // namespace unhunch::core

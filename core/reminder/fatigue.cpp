#include "core/reminder/fatigue.h"

namespace unhunch::core {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr std::size_t kLooksBack = 6;
constexpr int kTiredAt = 4;
constexpr int kFreshAt = 5;
constexpr minutes kRelaxed{120};
constexpr minutes kPlanned{90};

bool isDeskResetEnd(const Decision &decision)
{
    return decision.occurrence.slot == Slot::DeskReset && decision.occurrence.n > 0
           && isEnd(decision.what);
}

bool wasLeft(const Decision &end)
{
    return end.what == What::Skipped
           || (end.what == What::Expired && end.reason == Reason::Unanswered);
}

} // namespace

std::optional<minutes> proposedInterval(std::span<const Decision> decisions, seconds inForce)
{
    std::size_t seen = 0;
    int left = 0;
    int done = 0;
    for (auto end = decisions.rbegin(); end != decisions.rend() && seen < kLooksBack; ++end) {
        if (!isDeskResetEnd(*end))
            continue;
        ++seen;
        left += wasLeft(*end) ? 1 : 0;
        done += end->what == What::Done ? 1 : 0;
    }
    if (left >= kTiredAt && inForce < kRelaxed)
        return kRelaxed;
    if (done >= kFreshAt && inForce > kPlanned)
        return kPlanned;
    return {};
}

} // namespace unhunch::core

#include "core/progress/exposure.h"

#include <algorithm>

namespace unhunch::core {

double shareOf(const Amount &actual, const Amount &target)
{
    double least = 1;
    const auto compare = [&](auto did, auto asked) {
        if (asked > 0)
            least = std::min(least, static_cast<double>(did) / static_cast<double>(asked));
    };
    compare(actual.reps, target.reps);
    compare(actual.breaths, target.breaths);
    compare(actual.held.count(), target.held.count());
    return least;
}

std::vector<Exposure> exposuresOf(std::string_view exercise, std::span<const LoggedSession> log)
{
    std::vector<Exposure> exposures;
    for (const auto &[session, steps] : log) {
        std::optional<Exposure> one;
        for (const StepEntry &step : steps) {
            if (step.exercise != exercise)
                continue;
            if (!one)
                one = {session.occurrence.day, step.level, 1, session.effort};
            one->share = std::min(one->share, shareOf(step.actual, step.target));
        }
        if (one)
            exposures.push_back(*one);
    }
    return exposures;
}

} // namespace unhunch::core

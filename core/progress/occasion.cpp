#include "core/progress/occasion.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace unhunch::core {

namespace {

struct Known {
    const Decision *end{nullptr};
    const LoggedSession *session{nullptr};
};

bool isRecorded(const LoggedSession &logged)
{
    switch (logged.session.outcome) {
    case SessionOutcome::Done:
    case SessionOutcome::PartDone:
        return true;
    case SessionOutcome::Interrupted:
        return !logged.steps.empty();
    case SessionOutcome::Running:
    case SessionOutcome::NotBegun:
        return false;
    }
    return false;
}

std::optional<CellState> stateOf(What end)
{
    switch (end) {
    case What::Done:
        return CellState::Done;
    case What::PartDone:
        return CellState::PartDone;
    case What::SelfReported:
        return CellState::SelfReported;
    case What::Natural:
        return CellState::Natural;
    case What::Skipped:
        return CellState::Skipped;
    case What::Expired:
        return CellState::Expired;
    case What::Absorbed:
    case What::Due:
    case What::Held:
    case What::Released:
    case What::Shown:
    case What::Folded:
    case What::Withdrawn:
    case What::Snoozed:
    case What::Started:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<CellState> stateOf(const Known &known)
{
    if (known.end != nullptr)
        return stateOf(known.end->what);
    return known.session->session.outcome == SessionOutcome::Done ? CellState::Done
                                                                  : CellState::PartDone;
}

std::optional<Occasion> occasion(const OccurrenceKey &key, const Known &known)
{
    const std::optional<CellState> state = stateOf(known);
    const bool nothingWasDue = state == CellState::Natural && key.n == 0;
    if (!state || nothingWasDue)
        return std::nullopt;

    Occasion result{.key = key, .state = *state};
    if (known.end != nullptr) {
        result.at = known.end->at;
        result.reason = known.end->reason;
        result.by = known.end->by;
    }
    if (known.session != nullptr) {
        result.at = known.session->session.startedAt;
        result.session = *known.session;
    }
    return result;
}

} // namespace

std::vector<Occasion> occasionsOf(std::span<const LoggedSession> sessions,
                                  std::span<const Decision> decisions)
{
    std::map<OccurrenceKey, Known> known;
    for (const Decision &decision : decisions)
        if (isEnd(decision.what))
            known[decision.occurrence].end = &decision;
    for (const LoggedSession &logged : sessions)
        if (isRecorded(logged))
            known[logged.session.occurrence].session = &logged;

    std::vector<Occasion> occasions;
    for (const auto &[key, facts] : known)
        if (std::optional<Occasion> one = occasion(key, facts))
            occasions.push_back(*std::move(one));
    std::ranges::stable_sort(occasions, {}, &Occasion::at);
    return occasions;
}

std::chrono::milliseconds activeTime(const LoggedSession &session)
{
    std::chrono::milliseconds inSteps{0};
    for (const StepEntry &step : session.steps)
        inSteps += step.active;
    return std::max(session.session.active, inSteps);
}

} // namespace unhunch::core

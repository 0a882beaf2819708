#include "core/progress/check_in.h"

#include <algorithm>

namespace unhunch::core {

namespace {

bool isWorthAsking(const LoggedSession &logged)
{
    const Slot slot = logged.session.occurrence.slot;
    const bool isLong = slot == Slot::AfterWork || slot == Slot::Bedtime;
    return isLong && std::ranges::any_of(logged.steps, [](const StepEntry &step) {
               return step.outcome != StepOutcome::Skipped;
           });
}

} // namespace

std::optional<LogicalDay> dayToAskAbout(LogicalDay today, std::span<const LoggedSession> yesterday,
                                        std::span<const CheckIn> answered)
{
    const LogicalDay about = today - std::chrono::days{1};
    const bool wasAsked = std::ranges::find(answered, about, &CheckIn::about) != answered.end();
    const bool isDue = std::ranges::any_of(yesterday, [about](const LoggedSession &logged) {
        return logged.session.occurrence.day == about && isWorthAsking(logged);
    });
    return isDue && !wasAsked ? std::optional{about} : std::nullopt;
}

} // namespace unhunch::core

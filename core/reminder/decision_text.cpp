#include "core/reminder/decision_text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace unhunch::core {

namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 15> kWhat{
    "due",  "held",      "released",      "shown",   "folded",  "withdrawn", "snoozed", "started",
    "done", "part-done", "self-reported", "natural", "skipped", "expired",   "absorbed"};
constexpr std::array<std::string_view, 36> kReasons{"",
                                                    "seated",
                                                    "window",
                                                    "lull",
                                                    "latest",
                                                    "after-hold",
                                                    "snooze",
                                                    "return",
                                                    "microphone",
                                                    "camera",
                                                    "screen-share",
                                                    "fullscreen",
                                                    "dnd",
                                                    "away",
                                                    "paused",
                                                    "session",
                                                    "skipped-for-meeting",
                                                    "first-run",
                                                    "absence",
                                                    "meeting",
                                                    "in-flow",
                                                    "no-space",
                                                    "pain",
                                                    "not-now",
                                                    "massage",
                                                    "window-closed",
                                                    "outside-hours",
                                                    "unanswered",
                                                    "bedtime",
                                                    "switched-off",
                                                    "user",
                                                    "morning",
                                                    "desk-reset",
                                                    "after-work",
                                                    "bedtime",
                                                    "pre-workout"};

static_assert(kWhat.size() == static_cast<std::size_t>(What::Absorbed) + 1);
static_assert(kReasons.size() == static_cast<std::size_t>(Reason::PreWorkoutSlot) + 1);

} // namespace

std::string_view toText(What what)
{
    return kWhat[static_cast<std::size_t>(what)];
}

std::string_view toText(Reason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

std::optional<Reason> reasonFromText(std::string_view text)
{
    const auto found = std::ranges::find(kReasons, text);
    if (found == kReasons.end())
        return {};
    return static_cast<Reason>(std::distance(kReasons.begin(), found));
}

} // namespace unhunch::core

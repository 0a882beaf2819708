#pragma once

#include "core/schedule/slot.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace unhunch::core {

/// What the engine decided about an occurrence.
enum class What : std::uint8_t {
    Due,
    Held,
    Released,
    Shown,
    Folded,
    Withdrawn,
    Snoozed,
    Started,
    // The ends: every occurrence that fell due gets exactly one of these.
    Done,
    PartDone,
    SelfReported,
    Natural,
    Skipped,
    Expired,
    Absorbed,
};

[[nodiscard]] constexpr bool isEnd(What what)
{
    return what >= What::Done;
}

/// Why: a code for each decision, turned into words by the presentation.
enum class Reason : std::uint8_t {
    None,
    // due
    Seated,
    Window,
    // shown
    Lull,
    Latest,
    AfterHold,
    Snooze,
    Return,
    // held, released, withdrawn: the hold's code, in order of precedence
    Microphone,
    Camera,
    ScreenShare,
    Fullscreen,
    DoNotDisturb,
    Away,
    Paused,
    Session,
    SkippedForMeeting,
    FirstRun,
    Absence, // also of a natural break
    // skipped
    Meeting,
    InFlow,
    NoSpace,
    Pain,
    NotNow,
    Massage,
    // expired
    WindowClosed,
    OutsideHours,
    Unanswered,
    BedtimeCame,
    SwitchedOff,
    // ended by the user, or absorbed by another slot
    User,
    MorningSlot,
    DeskResetSlot,
    AfterWorkSlot,
    BedtimeSlot,
    PreWorkoutSlot,
};

/// One decision of the engine: an effect for the shell to carry out, a line of the ledger and a
/// line of `unhunch simulate`, all in one.
struct Decision {
    UtcTime at{};
    OccurrenceKey occurrence{};
    What what{What::Due};
    Reason reason{Reason::None};
    std::string by{};               ///< who holds ("Firefox"); empty where nobody is known
    std::chrono::seconds seated{0}; ///< desk resets: seated time before this line's own reset

    bool operator==(const Decision &) const = default;
};

} // namespace unhunch::core

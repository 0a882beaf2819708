#pragma once

#include "core/reminder/decision.h"
#include "core/time/moment.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace unhunch::core {

/// A source that holds reminders back (timing rules, section 5).
enum class HoldKind : std::uint8_t { Microphone, Camera, ScreenShare, Fullscreen, DoNotDisturb };

/// How a guided session ended.
enum class SessionEnd : std::uint8_t { Done, PartDone, NotBegun };

// What happened, in the past tense. The moment of it is the other argument of step().

struct AppStarted {};
struct AppStopped {};
/// The wake-up the engine had asked for.
struct WakeUpCame {};
/// Keyboard, mouse or touch began (or goes on) at this moment.
struct InputBegan {};
/// There has been no input since `lastInput` (at or before this moment).
struct InputStopped {
    MonotonicTime lastInput{};
};
struct ScreenLocked {};
struct ScreenUnlocked {};
struct FellAsleep {};
struct WokeUp {};
struct HoldBegan {
    HoldKind kind{};
    std::string by{};
};
struct HoldEnded {
    HoldKind kind{};
};
struct ClockStepped {};
struct ZoneChanged {};
struct RulesChanged {};

// What the user did.

/// A guided session began; without a reminder on the screen it is the user's own.
struct SessionStarted {
    Slot slot{Slot::DeskReset};
};
struct SessionStepFinished {};
struct SessionFinished {
    Slot slot{Slot::DeskReset};
    SessionEnd end{SessionEnd::Done};
};
struct ReminderSnoozed {
    Slot slot{Slot::DeskReset};
    std::optional<std::chrono::minutes> length{}; ///< none: until the next lull
};
struct ReminderSkipped {
    Slot slot{Slot::DeskReset};
    Reason reason{Reason::NotNow}; ///< Meeting, InFlow, NoSpace, Pain or NotNow
};
struct AlreadyDid {
    Slot slot{Slot::DeskReset};
};
struct RemindersPaused {
    std::optional<UtcTime> until{}; ///< none: until resumed
};
struct RemindersResumed {};
struct DoneForToday {};
struct MassageToday {};
struct NotAMeeting {};
struct FirstRunFinished {};

using Event =
    std::variant<AppStarted, AppStopped, WakeUpCame, InputBegan, InputStopped, ScreenLocked,
                 ScreenUnlocked, FellAsleep, WokeUp, HoldBegan, HoldEnded, ClockStepped,
                 ZoneChanged, RulesChanged, SessionStarted, SessionStepFinished, SessionFinished,
                 ReminderSnoozed, ReminderSkipped, AlreadyDid, RemindersPaused, RemindersResumed,
                 DoneForToday, MassageToday, NotAMeeting, FirstRunFinished>;

} // namespace unhunch::core

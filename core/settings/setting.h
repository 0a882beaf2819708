#pragma once

#include "core/settings/settings.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace unhunch::core {

/// One thing of the settings that can be shown, changed and put back by itself.
enum class SettingId : std::uint8_t {
    Workdays,
    WorkingHours,
    DayStart,
    WeekStart,
    DeskResets,
    ResetEvery,
    NaturalBreak,
    SeatedGap,
    Mornings,
    MorningUntil,
    AfterWork,
    AfterWorkUntil,
    Bedtimes,
    Bedtime,
    PreWorkout,
    Workouts,
    StrengthDays,
    StrengthPerWeek,
    Commitment,
    ShowWithin,
    Lull,
    AfterHold,
    BetweenFirst,
    Between,
    SnoozeBudget,
    Microphone,
    Camera,
    ScreenShare,
    Fullscreen,
    Presentation,
    DoNotDisturb,
    Exceptions,
    Voice,
    Volume,
    CueVolume,
    VoiceVolume,
    PauseMedia,
    FullScreenSessions,
    Shade,
    MoreContrast,
    TextSize,
    LessMotion,
};

/// A setting's value: a switch; a whole number (percent, times a week, seconds, the place of a
/// choice, the day of a week with 0 for Sunday); a clock time; days; hours; workouts; names.
using SettingValue = std::variant<bool, int, ClockTime, Weekdays, std::vector<ClockSpan>,
                                  std::vector<Workout>, std::vector<std::string>>;

[[nodiscard]] SettingValue valueOf(const Settings &settings, SettingId id);

/// The settings with that value, which is of the kind that valueOf() tells; any other changes
/// nothing. Hours that are the whole day follow the day's start.
[[nodiscard]] Settings with(Settings settings, SettingId id, const SettingValue &value);

[[nodiscard]] bool isDefault(const Settings &settings, SettingId id);

} // namespace unhunch::core

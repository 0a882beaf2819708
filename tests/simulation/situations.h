#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace unhunch::simulation {

/// What a run must have met to prove anything.
enum class Situation : std::uint8_t {
    GapInWindow,
    OverlapInWindow,
    HalfHourChange,
    NoMidnight,
    DayLost,
    DateLine,
    ClockBackOverSlot,
    ClockForward,
    CrashBeforeAnswer,
    CrashBeforeEffects,
    SleepOverWindow,
    ShortSleep,
    SignalLost,
    StoringFailed,
    MidnightInSession,
    DayStartInSession,
    WrongClockAfterBoot,
    MeetingOverTwoHours,
    KeysBehindLock,
    HoldUnderReminder,
    BreakInSnooze,
    RuleToggled,
};

struct Floor {
    std::string_view name;
    double per10000Years;
};

inline constexpr std::array kFloors{Floor{"local time that does not exist, inside a window", 1000},
                                    Floor{"local time that exists twice, inside a window", 1000},
                                    Floor{"clock change of half an hour", 100},
                                    Floor{"date without a midnight", 100},
                                    Floor{"date that does not exist", 50},
                                    Floor{"travel over the date line", 500},
                                    Floor{"clock set back over a slot that had its turn", 5000},
                                    Floor{"clock set forward", 5000},
                                    Floor{"crash between reminder and answer", 10000},
                                    Floor{"crash between commit and effects", 10000},
                                    Floor{"sleep over a whole window", 50000},
                                    Floor{"sleep shorter than a natural break", 50000},
                                    Floor{"signal of sleep or wake lost, late or doubled", 20000},
                                    Floor{"storing failed at a decision", 5000},
                                    Floor{"midnight during a session", 5000},
                                    Floor{"day start during a session", 1000},
                                    Floor{"boot with a wrong clock", 1000},
                                    Floor{"meeting of more than two hours", 10000},
                                    Floor{"keys hit behind a locked screen", 10000},
                                    Floor{"hold that begins under a shown reminder", 10000},
                                    Floor{"natural break that ends a snooze", 5000},
                                    Floor{"slot switched off and on again", 5000}};

/// How often each was met.
struct Situations {
    std::array<std::uint64_t, kFloors.size()> counts{};

    void meet(Situation situation) { ++counts[static_cast<std::size_t>(situation)]; }
    void add(const Situations &other)
    {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += other.counts[i];
    }
};

} // namespace unhunch::simulation

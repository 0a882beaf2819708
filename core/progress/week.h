#pragma once

#include "core/progress/occasion.h"

#include <array>
#include <chrono>
#include <span>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// The rows of a week, in the order of the day.
inline constexpr std::array kWeekSlots{Slot::Morning, Slot::DeskReset, Slot::AfterWork,
                                       Slot::Bedtime};

/// The row of a slot; kWeekSlots.size() for one that has none.
[[nodiscard]] std::size_t rowOf(Slot slot);

inline constexpr std::chrono::minutes kActiveDay{10}; ///< S20
inline constexpr int kSteadyWeek = 5;                 ///< active days; two are free
inline constexpr int kWallSlidesADay = 36;            ///< S31: three sets of twelve
inline constexpr int kWallSlidesASet = 12;
inline constexpr std::string_view kWallSlide = "scapular-wall-slide";

/// Which slots a day of the plan has.
struct DayPlan {
    bool morning{true};
    bool deskResets{false};
    bool afterWork{false};
    bool bedtime{true};

    bool operator==(const DayPlan &) const = default;
};

struct WeekPlan {
    std::array<DayPlan, 7> days{}; ///< by weekday, 0 is Sunday
    int strengthTarget{3};         ///< sessions a week (S64)

    bool operator==(const WeekPlan &) const = default;
};

/// The day it is, and what of it is still ahead: an entry for each occurrence owed or upcoming.
struct Today {
    LogicalDay day{};
    std::vector<Slot> toCome{};
};

/// One slot of one day.
struct WeekCell {
    CellState state{CellState::NotPlanned};
    std::vector<Occasion> occasions{}; ///< in order of time
    int toCome{0};                     ///< today only

    bool operator==(const WeekCell &) const = default;
};

struct WeekDay {
    LogicalDay day{};
    std::array<WeekCell, kWeekSlots.size()> cells{}; ///< in the order of kWeekSlots
    int resetsDone{0};
    int resetsDue{0}; ///< all that fell due but those a natural break ended; today with those ahead
    std::chrono::minutes active{0}; ///< time in guided sessions, rounded
    int wallSlides{0};
    bool isActive{false}; ///< 10 min, or morning or bedtime plus one desk reset

    bool operator==(const WeekDay &) const = default;
};

/// The day counts as one of strength.
[[nodiscard]] bool hasStrength(const WeekDay &day);

/// Seven days as history shows them. It counts what was done and holds nothing against anyone.
struct Week {
    LogicalDay today{};
    std::array<WeekDay, 7> days{};
    int strengthDays{0};
    int strengthTarget{0};
    int activeDays{0};

    [[nodiscard]] LogicalDay first() const { return days.front().day; }
    [[nodiscard]] LogicalDay last() const { return days.back().day; }
    bool operator==(const Week &) const = default;
};

/// The first day of the week that `day` belongs to.
[[nodiscard]] LogicalDay startOfWeek(LogicalDay day, std::chrono::weekday firstWeekday);

/// `count` days from `first` on. Sessions and decisions of other days are ignored.
[[nodiscard]] std::vector<WeekDay> daysOf(LogicalDay first, std::size_t count,
                                          std::span<const LoggedSession> sessions,
                                          std::span<const Decision> decisions, const Today &today,
                                          const WeekPlan &plan);

/// The week that begins on `first`. Sessions and decisions of other days are ignored.
[[nodiscard]] Week weekOf(LogicalDay first, std::span<const LoggedSession> sessions,
                          std::span<const Decision> decisions, const Today &today,
                          const WeekPlan &plan);

} // namespace unhunch::core

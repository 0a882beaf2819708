#pragma once

#include "core/schedule/rules.h"
#include "tests/simulation/fault.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace unhunch::simulation {

enum class Kind : std::uint8_t { Office, Shift, NightOwl, Traveller, AlwaysOn, Bag, Toddler };
inline constexpr std::array<std::string_view, 7> kKindNames{
    "office", "shift", "night owl", "traveller", "always on", "laptop in a bag", "toddler"};

/// When the person usually sits at the computer, in local minutes after midnight.
struct Sitting {
    int from{0};
    int length{0};
    double onWorkdays{1};
    double onOtherDays{0};
};

/// Everything drawn once for a seed: who it is, what they configured, what goes wrong with them.
struct Person {
    std::uint64_t seed{0};
    Kind kind{};
    core::Rules rules{};
    int startYear{2022};
    std::size_t home{0}; ///< index into the atlas
    std::vector<Sitting> sittings{};
    std::int64_t stretch{0}; ///< mean length of uninterrupted input, in ms
    double leavesByLock{0}, leavesBySleep{0}, leavesByQuit{0};
    double ignores{0.3};                    ///< of the reminders shown
    std::int64_t latestTimer{0};            ///< in ms
    std::array<double, kFaultCount> rate{}; ///< how often on a day, for what is counted by day

    [[nodiscard]] double rateOf(Fault fault) const { return rate[static_cast<std::size_t>(fault)]; }
};

[[nodiscard]] Person drawPerson(std::uint64_t seed, std::size_t zones);

} // namespace unhunch::simulation

#pragma once

#include "core/exercise/dose.h"
#include "core/session/phase.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace unhunch::core {

/// Equipment and what stands in for it; `with` equals `need` where the thing itself is at hand.
struct GearUse {
    std::string need;
    std::string with;

    bool operator==(const GearUse &) const = default;
};

/// One exercise, one side: a line of the log. (A round with both sides is one step.)
struct SessionStep {
    std::string exercise;  ///< id of the catalogue
    std::size_t item{0};   ///< counts the exercises; the two sides of one share it
    Side side{Side::None}; ///< None where it is not sided
    int level{1};
    Load load{Load::Unspecified};
    Amount target{};
    std::vector<GearUse> gear{};
    bool canEase{false}; ///< there is a level below that asks for less

    bool operator==(const SessionStep &) const = default;
};

enum class LeftOutReason : std::uint8_t { NoGear, DailyTargetMet, Excluded, Resting };

/// An exercise of the routine that the session goes without, and why.
struct LeftOut {
    std::string exercise;
    LeftOutReason reason{LeftOutReason::NoGear};
    std::string gear{}; ///< the id that is missing

    bool operator==(const LeftOut &) const = default;
};

/// What a step's phases come to when all of them are gone through.
[[nodiscard]] Amount amountOf(std::span<const SessionPhase> phases, std::size_t step);

/// A guided session written out: what is done, in which order and for how long. Never empty.
struct SessionScript {
    std::string routine; ///< id of the catalogue
    Slot slot{Slot::DeskReset};
    bool shortVersion{false};
    std::vector<SessionStep> steps{};
    std::vector<SessionPhase> phases{}; ///< every step has one that counts
    std::vector<LeftOut> leftOut{};

    [[nodiscard]] std::chrono::milliseconds length() const;
    [[nodiscard]] std::size_t items() const; ///< exercises
    /// The phase with which a step begins: its lead-in.
    [[nodiscard]] std::size_t firstPhase(std::size_t step) const;
    /// The first phase of a step that is not its lead-in.
    [[nodiscard]] std::size_t firstWork(std::size_t step) const;

    bool operator==(const SessionScript &) const = default;
};

} // namespace unhunch::core

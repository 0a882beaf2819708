#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace unhunch::simulation {

/// What can go wrong or come in between. Each class can be left out of a run: that is how a
/// failing run is made small.
enum class Fault : std::uint8_t {
    Break,     ///< the user walks off, locks, comes back
    Suspend,   ///< the machine sleeps
    Signal,    ///< signals of sleep and wake are lost, doubled, late
    Restart,   ///< the app is quit and started
    Crash,     ///< the app is killed
    Commit,    ///< storing fails for a while, or is cut by the crash
    Reboot,    ///< another boot, sometimes with a wrong clock
    Clock,     ///< the wall clock is set, with and without a signal
    Travel,    ///< the time zone changes
    LateTimer, ///< wake-ups come late
    Hold,      ///< meetings, full screen, do not disturb
    Answer,    ///< the user answers reminders
    Deed,      ///< the user does things unasked: starts, pauses, reports
    Rules,     ///< the user changes the rules
    Toddler,   ///< keys are hit at any time, also behind a locked screen
};

inline constexpr std::size_t kFaultCount = 15;
inline constexpr std::array<std::string_view, kFaultCount> kFaultNames{
    "break",  "suspend",    "signal", "restart", "crash", "commit", "reboot", "clock",
    "travel", "late timer", "hold",   "answer",  "deed",  "rules",  "toddler"};

/// A set of faults.
struct Faults {
    std::uint32_t bits{(1U << kFaultCount) - 1};

    [[nodiscard]] bool contains(Fault fault) const
    {
        return (bits >> static_cast<unsigned>(fault) & 1U) != 0;
    }
    void remove(Fault fault) { bits &= ~(1U << static_cast<unsigned>(fault)); }
};

} // namespace unhunch::simulation

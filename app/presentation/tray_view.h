#pragma once

#include "app/presentation/words.h"
#include "core/reminder/status.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace unhunch {

/// As many as a reset of 90 minutes has steps of 5 minutes.
constexpr int kTraySteps = 18;

enum class TrayState : std::uint8_t { Resting, Due, Paused };

/// Everything the tray icon, its tool tip and its menu show.
struct TrayView {
    TrayState state{TrayState::Resting};
    int steps{0};          ///< how far the next desk reset has come: 0 to kTraySteps
    QString toolTip{};     ///< what comes next, and why
    QString headline{};    ///< first line of the menu
    QString detail{};      ///< second line; may be empty
    QString held{};        ///< what of the desktop holds reminders back, since when; empty: nothing
    bool inMeeting{false}; ///< "not a meeting" can be said
    QString goOnText{};    ///< with a session that was left; empty without one
    core::Slot goOnSlot{core::Slot::DeskReset};
    QString startText{}; ///< empty where that is what goes on
    core::Slot startSlot{core::Slot::DeskReset};
    bool paused{false};

    bool operator==(const TrayView &) const = default;
};

/// `left` is the slot of a session that can be gone on with.
[[nodiscard]] TrayView presentTray(const core::Status &status, core::UtcTime now,
                                   const Wording &wording,
                                   std::optional<core::Slot> left = std::nullopt);

} // namespace unhunch

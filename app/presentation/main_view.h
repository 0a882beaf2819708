#pragma once

#include "app/presentation/words.h"
#include "core/reminder/status.h"

#include <QString>

#include <optional>

namespace unhunch {

/// The card at the foot of the main window's sidebar: what comes next, and how far away it is.
struct MainView {
    QString caption{}; ///< "Next desk reset"
    QString value{};   ///< "in 6 min"
    QString detail{};  ///< "seated 84 of 90"
    QString sentence{};
    double seated{0}; ///< share of the way to the next desk reset, 0 to 1
    bool paused{false};
    QString startText{};
    core::Slot startSlot{core::Slot::DeskReset};

    bool operator==(const MainView &) const = default;
};

/// `left` is the slot of a session that can be gone on with.
[[nodiscard]] MainView presentMain(const core::Status &status, core::UtcTime now,
                                   const Wording &wording,
                                   std::optional<core::Slot> left = std::nullopt);

} // namespace unhunch

#pragma once

#include "app/presentation/words.h"
#include "core/reminder/status.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// What a reminder offers to start; found out where the plan is known.
struct ReminderFacts {
    QString exercises{};            ///< "Wall slides + 5 breaths"
    std::chrono::seconds length{0}; ///< of the whole guided session
    QString shortExercises{};       ///< "wall slides only"; empty: there is no short version
    std::chrono::seconds shortLength{0};
    std::string exercise{};                    ///< whose picture stands on the card
    core::Reason shownFor{core::Reason::Lull}; ///< of the decision that showed it
    /// What a plain press on Snooze means: the last choice. None: until the next lull.
    std::optional<std::chrono::minutes> usualSnooze{std::chrono::minutes{5}};
};

struct SnoozeChoice {
    std::optional<std::chrono::minutes> length{}; ///< none: until the next lull
    QString label{};
    bool usual{false};

    bool operator==(const SnoozeChoice &) const = default;
};

struct SkipChoice {
    core::Reason reason{core::Reason::NotNow};
    QString label{};

    bool operator==(const SkipChoice &) const = default;
};

/// Everything the card and the desktop notification show.
struct ReminderView {
    core::Slot slot{core::Slot::DeskReset};
    QString title{};
    QString exercises{};
    QString length{};  ///< "2 min 15"
    QString reason{};  ///< why now, at most 120 characters in English
    QString dueTime{}; ///< "15:20"
    std::string exercise{};

    QString startText{};
    QString snoozeText{}; ///< tells the usual length: "Snooze for 5 minutes"
    bool canSnooze{true};
    std::vector<SnoozeChoice> snoozes{};
    QString shortNote{}; ///< empty: no short version
    std::vector<SkipChoice> skips{};

    QString noticeBody{};       ///< of the desktop notification; its title is `title`
    QString noticeSnoozeText{}; ///< "Snooze 5 min"
    QString noticeSkipText{};

    bool operator==(const ReminderView &) const = default;
};

[[nodiscard]] ReminderView presentReminder(const core::Owed &owed, const core::Status &status,
                                           const ReminderFacts &facts, const Wording &wording);

} // namespace unhunch

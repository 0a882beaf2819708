#pragma once

#include "app/presentation/words.h"
#include "core/figure/motion.h"
#include "core/session/outline.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// One exercise in the list before a session begins.
struct PreviewItem {
    QString name{};
    QString detail{};   ///< "3 sets of 12, each side", or why it is left out
    QString length{};   ///< "1 min 5"; empty where it is left out
    QString level{};    ///< "Level 2 of 6"; empty where there is nothing to choose
    QString swapText{}; ///< "Band pull-aparts instead"; empty where nothing stands in for it
    bool canLower{false};
    bool canRaise{false};
    bool leftOut{false};
    std::string pose{}; ///< id of the figure's poses
    core::FigureMoment moment{};
    std::array<QString, 3> steps{}; ///< how it goes, in words
    QString stop{};                 ///< when to stop it

    bool operator==(const PreviewItem &) const = default;
};

/// A thing of the plan, and what the user takes for it.
struct PreviewGear {
    QString equipment{}; ///< its id
    QString text{};      ///< "A tightly rolled towel"
    QString name{};      ///< "Foam roller: a tightly rolled towel"
    bool atHand{false};

    bool operator==(const PreviewGear &) const = default;
};

/// Everything shown before a guided session begins.
struct PreviewView {
    QString heading{};
    QString summary{}; ///< "5 exercises · 4 min 3"
    QString why{};
    std::vector<PreviewItem> items{};
    std::vector<PreviewGear> gear{};
    QString otherText{}; ///< "Short version, 1 min 15"; empty where there is none
    QString startsIn{};  ///< "Starts by itself in 9 s"; empty while it waits

    bool operator==(const PreviewView &) const = default;
};

/// A session as it is about to begin.
struct PreviewFacts {
    const core::Recipe &recipe;
    const core::SessionScript &script;
    const std::vector<core::OutlineItem> &items;
    std::chrono::milliseconds otherLength{0}; ///< 0 where there is no other version
    std::optional<std::chrono::milliseconds> startsIn{};
    std::chrono::milliseconds shown{0}; ///< since it came on the screen; the figures move by it
};

[[nodiscard]] PreviewView presentPreview(const PreviewFacts &facts, const Wording &wording);

} // namespace unhunch

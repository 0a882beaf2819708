#pragma once

#include "core/progress/climb.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace unhunch {

/// One rung of a ladder.
enum class RungState : std::uint8_t {
    Climbed, ///< and the one that is reached
    Ahead,
    ByChoice, ///< above what the plan leads to
};

/// One exercise on its ladder.
struct LadderView {
    QString name{};
    QString level{}; ///< "Level 2 of 8"
    QString now{};   ///< "2 × 15 s"
    QString dose{};  ///< "2 × 15 s. Next: 2 × 20 s."
    QString news{};  ///< what moved it last; may be empty
    std::vector<RungState> rungs{};
    QString sentence{};    ///< what a screen reader says
    QStringList changes{}; ///< all that moved it, the latest first

    bool operator==(const LadderView &) const = default;
};

/// The page of the ladders, every word of it.
struct LaddersView {
    QString title{};
    QString summary{};
    std::vector<LadderView> ladders{};

    bool operator==(const LaddersView &) const = default;
};

[[nodiscard]] LaddersView presentLadders(std::span<const core::Climb> climbs,
                                         const QLocale &locale);

} // namespace unhunch

#pragma once

#include "core/time/moment.h"

#include <QString>

#include <chrono>

namespace unhunch::bench {

inline constexpr core::LogicalDay kLastDay{std::chrono::year{2026} / std::chrono::September / 25};
inline constexpr int kSessionsADay = 10;
inline constexpr int kStepsASession = 6;

/// How much there is in a history.
struct Size {
    int sessions{0};
    int steps{0};
    int decisions{0};
    double megabytes{0};
};

/// A history of so many years up to kLastDay, as somebody makes who leaves nothing out.
[[nodiscard]] Size writeYears(const QString &folder, int years);

} // namespace unhunch::bench

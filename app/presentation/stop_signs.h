#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace unhunch {

/// A reason to stop an exercise at once (S11-S14).
struct StopSign {
    std::string id; ///< as in the catalogue and the log
    QString title;
    QString detail;

    bool operator==(const StopSign &) const = default;
};

/// What to do after stopping for one of them.
struct StopAdvice {
    bool urgent{false}; ///< the lines ask to get help now; the first is their heading
    std::vector<QString> lines;

    bool operator==(const StopAdvice &) const = default;
};

[[nodiscard]] std::vector<StopSign> stopSigns();
/// An empty id: stopped without a reason.
[[nodiscard]] StopAdvice stopAdvice(std::string_view id);
/// For pain at night, which is asked about the day after (S13).
[[nodiscard]] StopAdvice nightPainAdvice();

} // namespace unhunch

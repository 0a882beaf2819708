#pragma once

#include <chrono>
#include <vector>

namespace unhunch::core {

/// Where a number of the plan comes from: numbered facts of the article (S1 to S75), or, without
/// any, the app's own default where the article gives none.
struct Source {
    std::vector<int> facts{};

    [[nodiscard]] bool isApp() const { return facts.empty(); }
    bool operator==(const Source &) const = default;
};

/// A length of time in the plan, and where it comes from.
struct PlanTime {
    std::chrono::seconds value{0};
    Source source{};

    bool operator==(const PlanTime &) const = default;
};

} // namespace unhunch::core

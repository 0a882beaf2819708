#pragma once

#include "core/exercise/equipment.h"
#include "core/exercise/exercise.h"
#include "core/result.h"

#include <map>
#include <set>
#include <string>

namespace unhunch::core {

/// What the user chose once and for all.
struct UserChoices {
    std::map<std::string, int> levels{}; ///< by exercise; 1 where absent
    Gear gear{};                         ///< empty: not told yet
    std::set<Exclusion> excluded{};
    std::set<std::string> leftOut{}; ///< exercises

    bool operator==(const UserChoices &) const = default;
};

/// Where the user's own choices are kept.
class ChoiceStore
{
public:
    virtual ~ChoiceStore() = default;

    [[nodiscard]] virtual UserChoices choices() const = 0;
    /// Durable when it returns success.
    virtual Result<Success> save(const UserChoices &choices) = 0;
};

} // namespace unhunch::core

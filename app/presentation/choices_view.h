#pragma once

#include "core/exercise/catalogue.h"
#include "core/ports/choice_store.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// What a row of the page of choices is about.
enum class ChoiceKind : std::uint8_t { Gear, Around, Movements, Exercises, Massage, Rhythm };

/// One thing to choose or to leave.
struct ChoiceOption {
    std::string id{};
    QString words{};
    bool chosen{false};

    bool operator==(const ChoiceOption &) const = default;
};

struct ChoiceRowView {
    ChoiceKind kind{ChoiceKind::Gear};
    std::string about{}; ///< id of the equipment, where it is about one
    QString title{};
    QString detail{};
    std::vector<ChoiceOption> options{};
    bool oneOnly{false}; ///< choosing one leaves the others

    bool operator==(const ChoiceRowView &) const = default;
};

struct ChoiceGroupView {
    QString title{};
    std::vector<ChoiceRowView> rows{};

    bool operator==(const ChoiceGroupView &) const = default;
};

/// What the user has, leaves out, and how the plan goes on.
struct ChoicesView {
    QString title{};
    QString lead{};
    std::vector<ChoiceGroupView> groups{};
    QString fits{}; ///< how many exercises are possible

    bool operator==(const ChoicesView &) const = default;
};

struct ChoicesFacts {
    const core::Catalogue &catalogue;
    core::UserChoices choices{}; ///< the gear as it is assumed where nobody told
    int possible{0};             ///< exercises that these choices leave
    bool massageToday{false};
    bool strengthAhead{false}; ///< today
    bool mayGoLightly{false};  ///< from day 90
    std::optional<std::chrono::minutes> maintenance{};
};

[[nodiscard]] ChoicesView presentChoices(const ChoicesFacts &facts);

} // namespace unhunch

#include "app/desk/session_choices.h"

#include "core/progress/own_levels.h"

namespace unhunch {

core::Result<core::Success> keepPreviewed(const core::PersonalStores &stores,
                                          const SessionPreview &preview, core::LogicalDay day)
{
    const auto levels =
        core::ownLevels(preview.chosenLevels(), stores.choices.choices().levels, day);
    if (!levels.empty())
        if (auto kept = stores.progress.apply(levels); !kept)
            return kept;
    auto choices = stores.choices.choices();
    const auto gear = preview.chosenGear();
    if (!gear || *gear == choices.gear)
        return core::Success{};
    choices.gear = *gear;
    return stores.choices.save(choices);
}

core::Result<core::Success> keepEased(const core::PersonalStores &stores,
                                      const std::string &exercise, int level, core::LogicalDay day)
{
    const int own = core::levelIn(stores.choices.choices().levels, exercise);
    if (own > level + 1 || own == level)
        return core::Success{};
    const core::LevelChange easier{day, exercise, own, level, core::LevelReason::MadeEasier,
                                   0,   day};
    return stores.progress.apply({&easier, 1});
}

} // namespace unhunch

#pragma once

#include "app/adapters/catalogue/pose_library.h"
#include "app/presentation/words.h"
#include "core/exercise/catalogue.h"
#include "core/ports/clock.h"
#include "core/ports/personal_stores.h"
#include "core/ports/session_log.h"
#include "core/ports/zone.h"
#include "core/progress/care.h"
#include "core/session/recipe.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unhunch {

/// What every part of the program that offers or leads exercises needs to know, in one place.
class PlanDesk
{
public:
    /// Everything outlives it.
    PlanDesk(const core::Catalogue &catalogue, const PoseLibrary &poses,
             const core::SessionLog &log, const core::PersonalStores &personal,
             const core::Clock &clock, const core::Zone &zone);

    [[nodiscard]] const core::Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const PoseLibrary &poses() const { return m_poses; }

    /// Who knows what is to be spared today; without it nothing is.
    void setCare(std::function<core::Care()> care) { m_care = std::move(care); }

    /// What a session of that slot is written from that day; none without a routine for it.
    [[nodiscard]] std::optional<core::Recipe> recipeFor(core::Slot slot, bool shortVersion,
                                                        core::LogicalDay day) const;
    /// The same for one exercise alone; none where it is not in the catalogue.
    [[nodiscard]] std::optional<core::Recipe> recipeForExercise(const std::string &exercise,
                                                                core::LogicalDay day) const;
    /// What the user has and chose, as far as sessions go.
    [[nodiscard]] core::SessionChoices ownChoices() const;
    /// Whether the user has what that exercise needs and does not leave it out.
    [[nodiscard]] bool isPossible(const std::string &exercise) const;
    /// The same for what is left of a session that was left a short while ago; none without one.
    [[nodiscard]] std::optional<core::Recipe> restFor(core::Slot slot, core::LogicalDay day) const;
    /// The slot of the last session for which there is such a rest.
    [[nodiscard]] std::optional<core::Slot> leftOpen(core::LogicalDay day) const;
    /// The routine of a slot written out for that day.
    [[nodiscard]] core::Result<core::SessionScript> scriptFor(core::Slot slot, bool shortVersion,
                                                              core::LogicalDay day) const;
    /// The pose set of an exercise of the catalogue, or null.
    [[nodiscard]] const core::PoseSet *posesOf(std::string_view exercise) const;
    /// The words of this moment: the user's locale, the local clock.
    [[nodiscard]] Wording wording() const;

private:
    [[nodiscard]] core::Recipe recipeOf(const core::Routine &routine, bool shortVersion,
                                        core::LogicalDay day) const;
    void spare(core::SessionChoices &choices, const core::Care &care) const;

    const core::Catalogue &m_catalogue;
    const PoseLibrary &m_poses;
    const core::SessionLog &m_log;
    core::PersonalStores m_personal;
    std::vector<core::Routine> m_singles; ///< one for each exercise
    const core::Clock &m_clock;
    const core::Zone &m_zone;
    std::function<core::Care()> m_care{};
};

} // namespace unhunch

#pragma once

#include "app/adapters/catalogue/pose_files.h"

#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace unhunch {

/// Pose sets, read when the first figure is drawn: while nothing is due the program goes without.
class PoseLibrary
{
public:
    using Load = std::function<PoseSets()>;

    explicit PoseLibrary(Load load)
        : m_load(std::move(load))
    {}

    /// The set with that id, or null.
    [[nodiscard]] const core::PoseSet *find(std::string_view id) const;

private:
    Load m_load;
    mutable std::optional<PoseSets> m_sets;
};

} // namespace unhunch

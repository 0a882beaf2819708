#pragma once

#include "core/time/tzif.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch::simulation {

/// A time zone read straight from its compiled file, by code that shares nothing with the core's
/// reader. Remembers where it looked last: not for several threads.
class AtlasZone
{
public:
    struct Change {
        std::int64_t at{0};     ///< seconds since 1970
        std::int64_t offset{0}; ///< from then on, in seconds
    };

    /// `file` is of the fat kind, which lists the changes until 2037.
    AtlasZone(const std::string &id, std::string_view file);

    [[nodiscard]] std::chrono::seconds offsetAt(core::UtcTime at) const;
    [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const;
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }
    /// The same zone as the app reads it.
    [[nodiscard]] const core::TzifZone &appsOwn() const { return m_appsOwn; }

private:
    [[nodiscard]] std::size_t changeBefore(std::int64_t at) const;

    std::vector<Change> m_changes; ///< the first holds since ever
    core::TzifZone m_appsOwn;
    mutable std::size_t m_lastLooked{0};
};

/// The zones the simulated people live in: every oddity that is still to come, and Samoa's lost
/// day moved into the simulated years.
[[nodiscard]] std::vector<AtlasZone> readAtlas();

} // namespace unhunch::simulation

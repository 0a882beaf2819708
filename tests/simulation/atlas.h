#pragma once

#include "core/ports/zone.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace unhunch::simulation {

/// A time zone read straight from its compiled file, by code that shares nothing with the core's
/// reader. Remembers where it looked last: not for several threads.
class AtlasZone final : public core::Zone
{
public:
    struct Change {
        std::int64_t at{0};     ///< seconds since 1970
        std::int64_t offset{0}; ///< from then on, in seconds
    };

    AtlasZone(std::string id, std::vector<Change> changes);

    [[nodiscard]] std::string id() const override { return m_id; }
    [[nodiscard]] std::chrono::seconds offsetAt(core::UtcTime at) const override;
    [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const override;
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

private:
    [[nodiscard]] std::size_t changeBefore(std::int64_t at) const;

    std::string m_id;
    std::vector<Change> m_changes; ///< the first holds since ever
    mutable std::size_t m_lastLooked{0};
};

/// The changes of a zone file of the fat kind, which lists them until 2037; empty if it is none.
[[nodiscard]] std::vector<AtlasZone::Change> readZoneFile(const std::string &path);

/// The zones the simulated people live in: every oddity that is still to come, and Samoa's lost
/// day moved into the simulated years.
[[nodiscard]] std::vector<AtlasZone> readAtlas();

} // namespace unhunch::simulation

#pragma once

#include "app/adapters/zone/zone_files.h"

#include <memory>
#include <string>

namespace unhunch {

/// The machine's own zone, which stays the same object when the machine travels.
class LocalZone final : public core::Zone
{
public:
    /// `files` outlives the zone.
    explicit LocalZone(const ZoneFiles &files);
    LocalZone(const LocalZone &) = delete;
    LocalZone &operator=(const LocalZone &) = delete;

    /// Reads the zone anew, to be called when the machine tells that it changed.
    void refresh();

    [[nodiscard]] std::string id() const override { return m_zone->id(); }
    [[nodiscard]] std::chrono::seconds offsetAt(core::UtcTime at) const override;
    [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const override;

private:
    const ZoneFiles &m_files;
    std::unique_ptr<core::Zone> m_zone;
};

} // namespace unhunch

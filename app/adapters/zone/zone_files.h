#pragma once

#include "core/ports/zone_source.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace unhunch {

/// The machine's time zone data, read anew at each call: a change of zone or of its rules is seen
/// by asking again.
class ZoneFiles final : public core::ZoneSource
{
public:
    /// `root` stands before every path; a test gives its own.
    explicit ZoneFiles(std::filesystem::path root = "/");

    [[nodiscard]] std::unique_ptr<core::Zone> find(const std::string &id) const override;

    /// The machine's own zone: the variable TZ, else /etc/localtime, else /etc/timezone; UTC when
    /// none of them tells one.
    [[nodiscard]] std::unique_ptr<core::Zone> local() const;

private:
    [[nodiscard]] std::unique_ptr<core::Zone> fromVariable() const;
    [[nodiscard]] std::unique_ptr<core::Zone> fromLocaltime() const;
    [[nodiscard]] std::unique_ptr<core::Zone> fromTimezone() const;

    std::filesystem::path m_root;
    std::filesystem::path m_zones;
};

} // namespace unhunch

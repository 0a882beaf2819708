#pragma once

#include "core/ports/zone.h"
#include "core/result.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unhunch::core {

/// A time zone as compiled by zic (RFC 8536): the transitions of the file, then those of the rule
/// in its footer up to the year 2200.
class TzifZone final : public Zone
{
public:
    /// Reads the bytes of a TZif file of version 2 or later.
    [[nodiscard]] static Result<TzifZone> read(std::string id, std::string_view bytes);

    [[nodiscard]] std::string id() const override { return m_id; }
    [[nodiscard]] std::chrono::seconds offsetAt(UtcTime at) const override;
    [[nodiscard]] SteadyTime steadyAt(UtcTime at) const override;
    [[nodiscard]] UtcTime resolve(LocalTime local) const override;

private:
    friend class TzifReader;

    /// From `from` on, until the next, local time is UTC plus `offset`.
    struct Segment {
        std::chrono::sys_seconds from{};
        std::chrono::seconds offset{0};
    };

    TzifZone() = default;
    [[nodiscard]] std::size_t segmentAt(std::chrono::sys_seconds at) const;

    std::string m_id;
    std::vector<Segment> m_segments; ///< in order; the first begins with time itself
};

} // namespace unhunch::core

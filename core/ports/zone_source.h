#pragma once

#include "core/ports/zone.h"

#include <memory>
#include <string>

namespace unhunch::core {

/// Where time zones are looked up by their IANA name.
class ZoneSource
{
public:
    virtual ~ZoneSource() = default;
    /// Null when there is no such zone.
    [[nodiscard]] virtual std::unique_ptr<Zone> find(const std::string &id) const = 0;
};

} // namespace unhunch::core

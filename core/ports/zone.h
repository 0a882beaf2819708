#pragma once

#include "core/time/moment.h"

#include <string>

namespace unhunch::core {

/// A time, `from` inclusive to `to` exclusive, in which local time is UTC plus `offset`.
struct SteadyTime {
    UtcTime from{};
    UtcTime to{};
    std::chrono::seconds offset{0};
};

/// The rules of a time zone: the only way from a local clock to an instant and back.
class Zone
{
public:
    virtual ~Zone() = default;

    /// IANA name, such as "Europe/Berlin".
    [[nodiscard]] virtual std::string id() const = 0;
    /// Local time minus UTC at that instant.
    [[nodiscard]] virtual std::chrono::seconds offsetAt(UtcTime at) const = 0;
    /// A time around `at` without a change of offset, the longer the better: it saves asking again.
    [[nodiscard]] virtual SteadyTime steadyAt(UtcTime at) const { return {at, at, offsetAt(at)}; }
    /// The instant at which the local clock shows `local`. A time that does not exist (the gap in
    /// spring) means the first instant after the gap; one that exists twice means the first.
    [[nodiscard]] virtual UtcTime resolve(LocalTime local) const = 0;
};

} // namespace unhunch::core

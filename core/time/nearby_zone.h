#pragma once

#include "core/ports/zone.h"

#include <string>

namespace unhunch::core {

/// A zone seen from one instant: the same answers, quick for all times until its offset changes.
/// A value for one piece of work; it does not notice the zone itself becoming another.
class NearbyZone final : public Zone
{
public:
    /// `zone` outlives it.
    NearbyZone(const Zone &zone, UtcTime around)
        : m_zone(zone)
        , m_steady(zone.steadyAt(around))
        , m_shownOnceFrom(m_steady.from + kShownBefore)
    {}

    [[nodiscard]] std::string id() const override { return m_zone.id(); }
    [[nodiscard]] std::chrono::seconds offsetAt(UtcTime at) const override
    {
        return contains(at) ? m_steady.offset : m_zone.offsetAt(at);
    }
    [[nodiscard]] SteadyTime steadyAt(UtcTime at) const override
    {
        return contains(at) ? m_steady : m_zone.steadyAt(at);
    }
    [[nodiscard]] UtcTime resolve(LocalTime local) const override
    {
        const UtcTime at{local.time_since_epoch() - m_steady.offset};
        return m_shownOnceFrom <= at && at < m_steady.to ? at : m_zone.resolve(local);
    }

private:
    /// For a while after a change, the local clock may show what it had shown before.
    static constexpr std::chrono::days kShownBefore{3};

    [[nodiscard]] bool contains(UtcTime at) const
    {
        return m_steady.from <= at && at < m_steady.to;
    }

    const Zone &m_zone;
    SteadyTime m_steady;
    UtcTime m_shownOnceFrom;
};

} // namespace unhunch::core

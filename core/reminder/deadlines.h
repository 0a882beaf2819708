#pragma once

#include "core/time/instant.h"

#include <algorithm>
#include <optional>

namespace unhunch::core {

/// Finds the earliest of the instants that lie ahead.
class Deadlines
{
public:
    /// Nothing at or before `now` counts, nor anything after `latest`.
    Deadlines(Instant now, Instant latest)
        : m_now(now)
        , m_earliest(latest)
    {}

    void add(Instant deadline)
    {
        if (deadline > m_now)
            m_earliest = std::min(m_earliest, deadline);
    }
    void add(const std::optional<Instant> &deadline)
    {
        if (deadline)
            add(*deadline);
    }
    [[nodiscard]] Instant earliest() const { return m_earliest; }

private:
    Instant m_now;
    Instant m_earliest;
};

} // namespace unhunch::core

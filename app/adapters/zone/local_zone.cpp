#include "app/adapters/zone/local_zone.h"

namespace unhunch {

LocalZone::LocalZone(const ZoneFiles &files)
    : m_files(files)
    , m_zone(files.local())
{}

void LocalZone::refresh()
{
    m_zone = m_files.local();
}

std::chrono::seconds LocalZone::offsetAt(core::UtcTime at) const
{
    return m_zone->offsetAt(at);
}

core::UtcTime LocalZone::resolve(core::LocalTime local) const
{
    return m_zone->resolve(local);
}

} // namespace unhunch

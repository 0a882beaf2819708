#include "app/desk/holds_desk.h"

#include <utility>

namespace unhunch {

HoldsDesk::HoldsDesk(ReminderService &service, Sources sources)
    : m_service(service)
    , m_sources(std::move(sources))
{
    for (std::size_t source = 0; source < m_sources.size(); ++source) {
        m_sources[source]->start([this, source](const core::Event &told) {
            if (const auto news = m_claims.take(source, told))
                m_service.handle(*news);
        });
    }
}

} // namespace unhunch

#include "app/desk/holds_desk.h"

#include <utility>

namespace unhunch {

HoldsDesk::HoldsDesk(ReminderService &service, Sources sources)
    : m_service(service)
    , m_sources(std::move(sources))
{
    listen();
}

void HoldsDesk::use(Sources sources)
{
    m_sources.clear();
    m_claims = {};
    const auto held = m_service.state().holds.sources;
    for (std::size_t kind = 0; kind < held.size(); ++kind)
        if (held.at(kind).inUse)
            m_service.handle(core::HoldEnded{static_cast<core::HoldKind>(kind)});
    m_sources = std::move(sources);
    listen();
}

void HoldsDesk::listen()
{
    for (std::size_t source = 0; source < m_sources.size(); ++source) {
        m_sources[source]->start([this, source](const core::Event &told) {
            if (const auto news = m_claims.take(source, told))
                m_service.handle(*news);
        });
    }
}

} // namespace unhunch

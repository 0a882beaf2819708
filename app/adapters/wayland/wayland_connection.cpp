#include "app/adapters/wayland/wayland_connection.h"

#include <algorithm>
#include <cerrno>

namespace unhunch {

std::unique_ptr<WaylandConnection> WaylandConnection::open(const QByteArray &display)
{
    // A socket that was handed down is for the toolkit, and for one connection only.
    if (qEnvironmentVariableIsSet("WAYLAND_SOCKET"))
        return nullptr;
    const QByteArray name = display.isEmpty() ? qgetenv("WAYLAND_DISPLAY") : display;
    if (name.isEmpty())
        return nullptr;
    Display connection{wl_display_connect(name.constData())};
    if (!connection)
        return nullptr;
    return std::unique_ptr<WaylandConnection>(new WaylandConnection(std::move(connection)));
}

WaylandConnection::WaylandConnection(Display display)
    : m_display(std::move(display))
    , m_registry(wl_display_get_registry(m_display.get()))
    , m_allKnown(wl_display_sync(m_display.get()))
    , m_readable(wl_display_get_fd(m_display.get()), QSocketNotifier::Read)
{
    static constexpr wl_registry_listener kRegistry{
        [](void *self, wl_registry *, std::uint32_t name, const char *interface,
           std::uint32_t version) {
            static_cast<WaylandConnection *>(self)->m_globals.try_emplace(interface,
                                                                          Global{name, version});
        },
        [](void *, wl_registry *, std::uint32_t) {},
    };
    static constexpr wl_callback_listener kAllKnown{[](void *self, wl_callback *, std::uint32_t) {
        auto *connection = static_cast<WaylandConnection *>(self);
        connection->m_allKnown.reset();
        Q_EMIT connection->ready();
    }};
    wl_registry_add_listener(m_registry.get(), &kRegistry, this);
    wl_callback_add_listener(m_allKnown.get(), &kAllKnown, this);
    connect(&m_readable, &QSocketNotifier::activated, this, &WaylandConnection::read);
    flush();
}

void *WaylandConnection::bindGlobal(const wl_interface &interface, std::uint32_t version)
{
    const auto global = m_globals.find(interface.name);
    if (global == m_globals.end())
        return nullptr;
    const auto &[name, offered] = global->second;
    return wl_registry_bind(m_registry.get(), name, &interface, std::min(version, offered));
}

void WaylandConnection::flush()
{
    if (wl_display_flush(m_display.get()) < 0 && errno != EAGAIN)
        fail();
}

void WaylandConnection::read()
{
    while (wl_display_prepare_read(m_display.get()) != 0)
        wl_display_dispatch_pending(m_display.get());
    const bool read = wl_display_read_events(m_display.get()) == 0;
    if (!read || wl_display_dispatch_pending(m_display.get()) < 0) {
        fail();
        return;
    }
    flush();
}

void WaylandConnection::fail()
{
    m_readable.setEnabled(false);
    if (std::exchange(m_alive, false))
        Q_EMIT lost();
}

} // namespace unhunch

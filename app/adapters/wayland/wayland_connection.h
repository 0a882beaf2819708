#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <wayland-client.h>

namespace unhunch {

/// A connection of our own to the Wayland compositor, served by the event loop. It never waits for
/// an answer and needs no QGuiApplication.
class WaylandConnection : public QObject
{
    Q_OBJECT

public:
    /// None if the compositor (empty: $WAYLAND_DISPLAY) cannot be reached.
    [[nodiscard]] static std::unique_ptr<WaylandConnection> open(const QByteArray &display = {});

    /// One of the compositor's globals, at the lower of `version` and what is offered; null if it
    /// is not offered. Known once ready() was told; the caller owns it.
    template<typename Proxy>
    [[nodiscard]] Proxy *bind(const wl_interface &interface, std::uint32_t version)
    {
        return static_cast<Proxy *>(bindGlobal(interface, version));
    }
    /// Sends what was asked for. To be called after requests outside of an event.
    void flush();
    [[nodiscard]] bool isAlive() const { return m_alive; }

Q_SIGNALS:
    /// All globals are known.
    void ready();
    /// The compositor is gone.
    void lost();

private:
    struct Disconnect {
        void operator()(wl_display *display) const { wl_display_disconnect(display); }
    };
    struct Destroy {
        void operator()(wl_registry *registry) const { wl_registry_destroy(registry); }
        void operator()(wl_callback *callback) const { wl_callback_destroy(callback); }
    };
    struct Global {
        std::uint32_t name;
        std::uint32_t version;
    };
    using Display = std::unique_ptr<wl_display, Disconnect>;

    explicit WaylandConnection(Display display);

    void *bindGlobal(const wl_interface &interface, std::uint32_t version);
    void read();
    void fail();

    Display m_display;
    std::unique_ptr<wl_registry, Destroy> m_registry;
    std::unique_ptr<wl_callback, Destroy> m_allKnown;
    QSocketNotifier m_readable;
    std::map<std::string, Global, std::less<>> m_globals{};
    bool m_alive{true};
};

} // namespace unhunch

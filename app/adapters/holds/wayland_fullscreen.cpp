#include "app/adapters/holds/wayland_fullscreen.h"

#include "app/adapters/holds/own_program.h"

#include <algorithm>
#include <span>
#include <toplevels-client.h>
#include <utility>

namespace unhunch {

namespace {

constexpr std::uint32_t kVersion = 2; // full screen is told from here on

} // namespace

/// A window of any program, as the compositor tells of it: piece by piece, then "done".
struct WaylandFullscreen::Window {
    Window(WaylandFullscreen &owner, zwlr_foreign_toplevel_handle_v1 *proxy)
        : all(owner)
        , handle(proxy)
    {}
    ~Window() { zwlr_foreign_toplevel_handle_v1_destroy(handle); }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;
    Window(Window &&) = delete;
    Window &operator=(Window &&) = delete;

    WaylandFullscreen &all;
    zwlr_foreign_toplevel_handle_v1 *handle;
    std::string program{};
    bool activeAndFull{false};
};

struct WaylandFullscreen::Listeners {
    using Handle = zwlr_foreign_toplevel_handle_v1;

    static bool hasBoth(wl_array *states)
    {
        const std::span all(static_cast<const std::uint32_t *>(states->data),
                            states->size / sizeof(std::uint32_t));
        const auto has = [all](std::uint32_t state) {
            return std::ranges::find(all, state) != all.end();
        };
        return has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED)
               && has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN);
    }

    static constexpr zwlr_foreign_toplevel_handle_v1_listener kWindow{
        [](void *, Handle *, const char *) {}, // title
        [](void *window, Handle *, const char *id) { static_cast<Window *>(window)->program = id; },
        [](void *, Handle *, wl_output *) {},
        [](void *, Handle *, wl_output *) {},
        [](void *window, Handle *, wl_array *states) {
            static_cast<Window *>(window)->activeAndFull = hasBoth(states);
        },
        [](void *window, Handle *) { static_cast<Window *>(window)->all.look(); },
        [](void *window, Handle *) {
            const auto *closed = static_cast<Window *>(window);
            closed->all.remove(*closed);
        },
    };
    static constexpr zwlr_foreign_toplevel_manager_v1_listener kManager{
        [](void *self, zwlr_foreign_toplevel_manager_v1 *, Handle *handle) {
            static_cast<WaylandFullscreen *>(self)->add(handle);
        },
        [](void *, zwlr_foreign_toplevel_manager_v1 *) {},
    };
};

void WaylandFullscreen::Destroy::operator()(zwlr_foreign_toplevel_manager_v1 *manager) const
{
    zwlr_foreign_toplevel_manager_v1_destroy(manager);
}

std::unique_ptr<WaylandFullscreen> WaylandFullscreen::connectTo(core::HoldSettings settings,
                                                                const QByteArray &display)
{
    auto connection = WaylandConnection::open(display);
    if (!connection)
        return nullptr;
    return std::unique_ptr<WaylandFullscreen>(
        new WaylandFullscreen(std::move(settings), std::move(connection)));
}

WaylandFullscreen::WaylandFullscreen(core::HoldSettings settings,
                                     std::unique_ptr<WaylandConnection> connection)
    : m_settings(std::move(settings))
    , m_connection(std::move(connection))
{
    connect(m_connection.get(), &WaylandConnection::ready, this, &WaylandFullscreen::begin);
    connect(m_connection.get(), &WaylandConnection::lost, this, [this] {
        m_windows.clear();
        look();
    });
}

WaylandFullscreen::~WaylandFullscreen() = default;

void WaylandFullscreen::begin()
{
    m_manager.reset(m_connection->bind<zwlr_foreign_toplevel_manager_v1>(
        zwlr_foreign_toplevel_manager_v1_interface, kVersion));
    if (!m_manager)
        return;
    zwlr_foreign_toplevel_manager_v1_add_listener(m_manager.get(), &Listeners::kManager, this);
    m_connection->flush();
}

void WaylandFullscreen::add(zwlr_foreign_toplevel_handle_v1 *handle)
{
    auto &window = m_windows.emplace_back(std::make_unique<Window>(*this, handle));
    zwlr_foreign_toplevel_handle_v1_add_listener(handle, &Listeners::kWindow, window.get());
}

void WaylandFullscreen::remove(const Window &window)
{
    std::erase_if(m_windows, [&window](const auto &one) { return one.get() == &window; });
    look();
}

void WaylandFullscreen::look()
{
    const auto counts = [this](const auto &window) {
        return window->activeAndFull && !isOwnProgram(QString::fromStdString(window->program))
               && !m_settings.isException(window->program);
    };
    const auto found = std::ranges::find_if(m_windows, counts);
    std::optional<std::string> program;
    if (found != m_windows.end())
        program = (*found)->program;
    if (!m_sink || std::exchange(m_held, program) == program)
        return;
    if (program)
        m_sink(core::HoldBegan{core::HoldKind::Fullscreen, *program});
    else
        m_sink(core::HoldEnded{core::HoldKind::Fullscreen});
}

} // namespace unhunch

#pragma once

#include "app/adapters/wayland/wayland_connection.h"
#include "core/ports/presence.h"
#include "core/reminder/hold_settings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct zwlr_foreign_toplevel_handle_v1;
struct zwlr_foreign_toplevel_manager_v1;

namespace unhunch {

/// Tells while the active window fills the screen, with the program's id, on the Wayland
/// compositors that tell of other programs' windows (zwlr_foreign_toplevel_manager_v1: sway, labwc
/// and their like). Silent on KWin and GNOME, which do not.
class WaylandFullscreen final : public QObject, public core::EventSource
{
    Q_OBJECT

public:
    /// None if the compositor (empty: $WAYLAND_DISPLAY) cannot be reached.
    [[nodiscard]] static std::unique_ptr<WaylandFullscreen>
    connectTo(core::HoldSettings settings, const QByteArray &display = {});
    ~WaylandFullscreen() override;

    void start(Sink sink) override { m_sink = std::move(sink); }

private:
    struct Window;
    struct Listeners;
    struct Destroy {
        void operator()(zwlr_foreign_toplevel_manager_v1 *manager) const;
    };

    WaylandFullscreen(core::HoldSettings settings, std::unique_ptr<WaylandConnection> connection);

    void begin();
    void add(zwlr_foreign_toplevel_handle_v1 *handle);
    void remove(const Window &window);
    void look();

    const core::HoldSettings m_settings;
    std::unique_ptr<WaylandConnection> m_connection;
    std::unique_ptr<zwlr_foreign_toplevel_manager_v1, Destroy> m_manager{};
    std::vector<std::unique_ptr<Window>> m_windows{};
    Sink m_sink{};
    std::optional<std::string> m_held{}; ///< by which program
};

} // namespace unhunch

#include "app/adapters/tray_host/manager_selection.h"

namespace unhunch {

using x11::Reply;

std::unique_ptr<ManagerSelection> ManagerSelection::connectTo(const QByteArray &name,
                                                              const QByteArray &display)
{
    int screen = 0;
    x11::Connection connection = x11::open(display, &screen);
    if (!connection)
        return nullptr;
    return std::unique_ptr<ManagerSelection>(
        new ManagerSelection(std::move(connection), name, screen));
}

ManagerSelection::ManagerSelection(x11::Connection connection, const QByteArray &name, int screen)
    : m_connection(std::move(connection))
    , m_selection(x11::atom(m_connection.get(), name + QByteArray::number(screen)))
    , m_manager(x11::atom(m_connection.get(), "MANAGER"))
    , m_readable(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &ManagerSelection::drain);
    // A new owner announces itself on the root window; an old one goes by destroying its window.
    x11::follow(m_connection.get(), x11::rootOf(m_connection.get(), screen),
                XCB_EVENT_MASK_STRUCTURE_NOTIFY);
    m_owner = readOwner();
    drain(); // events that came with the answers are in xcb's queue, where the socket is silent
}

xcb_window_t ManagerSelection::readOwner()
{
    const Reply<xcb_get_selection_owner_reply_t> reply{xcb_get_selection_owner_reply(
        m_connection.get(), xcb_get_selection_owner(m_connection.get(), m_selection), nullptr)};
    const bool there =
        reply && reply->owner != XCB_WINDOW_NONE
        && x11::follow(m_connection.get(), reply->owner, XCB_EVENT_MASK_STRUCTURE_NOTIFY);
    return there ? reply->owner : xcb_window_t{XCB_WINDOW_NONE};
}

bool ManagerSelection::concerns(const xcb_generic_event_t &event) const
{
    const std::uint8_t type = x11::kindOf(event);
    if (type == XCB_DESTROY_NOTIFY)
        return reinterpret_cast<const xcb_destroy_notify_event_t &>(event).window == m_owner;
    if (type != XCB_CLIENT_MESSAGE)
        return false;
    const auto &message = reinterpret_cast<const xcb_client_message_event_t &>(event);
    return message.type == m_manager && message.data.data32[1] == m_selection;
}

void ManagerSelection::drain()
{
    const bool before = isOwned();
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        if (concerns(*event))
            m_owner = readOwner();
    }
    if (xcb_connection_has_error(m_connection.get())) {
        m_readable.setEnabled(false);
        m_owner = XCB_WINDOW_NONE;
    }
    if (isOwned() != before)
        Q_EMIT ownedChanged(isOwned());
}

} // namespace unhunch

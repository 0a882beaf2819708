#include "app/adapters/tray_host/manager_selection.h"

#include <array>
#include <cstdlib>

namespace unhunch {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template<typename T> using Reply = std::unique_ptr<T, Free>;

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const Reply<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(
        connection,
        xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.constData()),
        nullptr)};
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

xcb_window_t rootOf(xcb_connection_t *connection, int screen)
{
    auto it = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (; screen > 0 && it.rem > 1; --screen)
        xcb_screen_next(&it);
    return it.data->root;
}

/// False if the window is gone.
bool watchStructure(xcb_connection_t *connection, xcb_window_t window)
{
    const std::uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    const Reply<xcb_generic_error_t> error{xcb_request_check(
        connection,
        xcb_change_window_attributes_checked(connection, window, XCB_CW_EVENT_MASK, &mask))};
    return !error;
}

} // namespace

std::unique_ptr<ManagerSelection> ManagerSelection::connectTo(const QByteArray &name,
                                                              const QByteArray &display)
{
    int screen = 0;
    Connection connection{xcb_connect(display.isEmpty() ? nullptr : display.constData(), &screen)};
    if (xcb_connection_has_error(connection.get()))
        return nullptr;
    return std::unique_ptr<ManagerSelection>(
        new ManagerSelection(std::move(connection), name, screen));
}

ManagerSelection::ManagerSelection(Connection connection, const QByteArray &name, int screen)
    : m_connection(std::move(connection))
    , m_selection(atom(m_connection.get(), name + QByteArray::number(screen)))
    , m_manager(atom(m_connection.get(), "MANAGER"))
    , m_readable(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &ManagerSelection::drain);
    // A new owner announces itself on the root window; an old one goes by destroying its window.
    watchStructure(m_connection.get(), rootOf(m_connection.get(), screen));
    m_owner = readOwner();
    drain(); // events that came with the answers are in xcb's queue, where the socket is silent
}

xcb_window_t ManagerSelection::readOwner()
{
    const Reply<xcb_get_selection_owner_reply_t> reply{xcb_get_selection_owner_reply(
        m_connection.get(), xcb_get_selection_owner(m_connection.get(), m_selection), nullptr)};
    const bool there = reply && reply->owner != XCB_WINDOW_NONE
                       && watchStructure(m_connection.get(), reply->owner);
    return there ? reply->owner : xcb_window_t{XCB_WINDOW_NONE};
}

bool ManagerSelection::concerns(const xcb_generic_event_t &event) const
{
    constexpr std::uint8_t kSentByClient = 0x80;
    const auto type = static_cast<std::uint8_t>(event.response_type & ~kSentByClient);
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

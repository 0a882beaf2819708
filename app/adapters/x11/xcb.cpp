#include "app/adapters/x11/xcb.h"

namespace unhunch::x11 {

Connection open(const QByteArray &display, int *screen)
{
    Connection connection{xcb_connect(display.isEmpty() ? nullptr : display.constData(), screen)};
    if (xcb_connection_has_error(connection.get()))
        return nullptr;
    return connection;
}

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

bool follow(xcb_connection_t *connection, xcb_window_t window, std::uint32_t events)
{
    const Reply<xcb_generic_error_t> error{xcb_request_check(
        connection,
        xcb_change_window_attributes_checked(connection, window, XCB_CW_EVENT_MASK, &events))};
    return !error;
}

} // namespace unhunch::x11

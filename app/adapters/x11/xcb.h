#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

/// What every connection of our own to the X server needs.
namespace unhunch::x11 {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template<typename T> using Reply = std::unique_ptr<T, Free>;

struct Disconnect {
    void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
};
using Connection = std::unique_ptr<xcb_connection_t, Disconnect>;

/// Null if the display (empty: $DISPLAY) cannot be reached. Puts the number of its default screen
/// in `screen`.
[[nodiscard]] Connection open(const QByteArray &display, int *screen = nullptr);
[[nodiscard]] xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name);
[[nodiscard]] xcb_window_t rootOf(xcb_connection_t *connection, int screen);
/// What is told of the window from now on. False if it is gone.
bool follow(xcb_connection_t *connection, xcb_window_t window, std::uint32_t events);

/// The kind of an event, whoever sent it.
[[nodiscard]] inline std::uint8_t kindOf(const xcb_generic_event_t &event)
{
    constexpr std::uint8_t kSentByClient = 0x80;
    return static_cast<std::uint8_t>(event.response_type & ~kSentByClient);
}

} // namespace unhunch::x11

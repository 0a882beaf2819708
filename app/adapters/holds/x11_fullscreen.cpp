#include "app/adapters/holds/x11_fullscreen.h"

#include "app/adapters/holds/own_program.h"

#include <QList>

#include <cstring>
#include <utility>

namespace unhunch {

using x11::Reply;

namespace {

// Size and state change one after the other, in no order, and more than once in a row.
constexpr std::chrono::milliseconds kSettle{300};
constexpr std::uint32_t kLongestProperty = 256; // in units of 4 bytes

/// Windows and atoms, as they are on the wire.
QList<std::uint32_t> valuesOf(const QByteArray &property)
{
    constexpr qsizetype kSize = sizeof(std::uint32_t);
    QList<std::uint32_t> values(property.size() / kSize);
    std::memcpy(values.data(), property.constData(),
                static_cast<std::size_t>(values.size() * kSize));
    return values;
}

/// The second of the two names that a window has of its program: "Firefox".
QString programOf(const QByteArray &windowClass)
{
    return QString::fromUtf8(windowClass.split('\0').value(1));
}

} // namespace

std::unique_ptr<X11Fullscreen> X11Fullscreen::connectTo(core::HoldSettings settings,
                                                        const QByteArray &display)
{
    int screen = 0;
    x11::Connection connection = x11::open(display, &screen);
    if (!connection)
        return nullptr;
    return std::unique_ptr<X11Fullscreen>(
        new X11Fullscreen(std::move(settings), std::move(connection), screen));
}

X11Fullscreen::X11Fullscreen(core::HoldSettings settings, x11::Connection connection, int screen)
    : m_settings(std::move(settings))
    , m_connection(std::move(connection))
    , m_root(x11::rootOf(m_connection.get(), screen))
    , m_activeWindow(x11::atom(m_connection.get(), "_NET_ACTIVE_WINDOW"))
    , m_state(x11::atom(m_connection.get(), "_NET_WM_STATE"))
    , m_fullscreen(x11::atom(m_connection.get(), "_NET_WM_STATE_FULLSCREEN"))
    , m_readable(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &X11Fullscreen::drain);
    m_drainSoon.setSingleShot(true);
    connect(&m_drainSoon, &QTimer::timeout, this, &X11Fullscreen::drain);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(kSettle);
    connect(&m_lookSoon, &QTimer::timeout, this, &X11Fullscreen::look);
}

void X11Fullscreen::start(Sink sink)
{
    m_sink = std::move(sink);
    x11::follow(m_connection.get(), m_root, XCB_EVENT_MASK_PROPERTY_CHANGE);
    findActive();
}

void X11Fullscreen::drain()
{
    bool otherActive = false;
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        const std::uint8_t kind = x11::kindOf(*event);
        if (kind == XCB_PROPERTY_NOTIFY)
            otherActive |= reinterpret_cast<const xcb_property_notify_event_t &>(*event).atom
                           == m_activeWindow;
        else if (kind == XCB_CONFIGURE_NOTIFY && !m_lookSoon.isActive())
            m_lookSoon.start();
    }
    if (xcb_connection_has_error(m_connection.get()))
        m_readable.setEnabled(false);
    else if (otherActive)
        findActive();
}

void X11Fullscreen::findActive()
{
    const xcb_window_t active =
        valuesOf(property(m_root, m_activeWindow, XCB_ATOM_WINDOW)).value(0, XCB_WINDOW_NONE);
    if (m_active != XCB_WINDOW_NONE && m_active != m_root)
        x11::follow(m_connection.get(), m_active, XCB_EVENT_MASK_NO_EVENT);
    m_active = active;
    if (m_active != XCB_WINDOW_NONE)
        x11::follow(m_connection.get(), m_active, XCB_EVENT_MASK_STRUCTURE_NOTIFY);
    look();
}

void X11Fullscreen::look()
{
    // Events that came with the answers are in xcb's queue, where the socket is silent.
    m_drainSoon.start(0);
    const auto program = fullscreenProgram();
    if (std::exchange(m_held, program) == program)
        return;
    if (program)
        m_sink(core::HoldBegan{core::HoldKind::Fullscreen, program->toStdString()});
    else
        m_sink(core::HoldEnded{core::HoldKind::Fullscreen});
}

std::optional<QString> X11Fullscreen::fullscreenProgram()
{
    if (m_active == XCB_WINDOW_NONE)
        return {};
    if (!valuesOf(property(m_active, m_state, XCB_ATOM_ATOM)).contains(m_fullscreen))
        return {};
    const QString program = programOf(property(m_active, XCB_ATOM_WM_CLASS, XCB_ATOM_STRING));
    if (isOwnProgram(program) || m_settings.isException(program.toStdString()))
        return {};
    return program;
}

QByteArray X11Fullscreen::property(xcb_window_t window, xcb_atom_t name, xcb_atom_t type)
{
    const Reply<xcb_get_property_reply_t> reply{xcb_get_property_reply(
        m_connection.get(),
        xcb_get_property(m_connection.get(), 0, window, name, type, 0, kLongestProperty), nullptr)};
    if (!reply)
        return {};
    return {static_cast<const char *>(xcb_get_property_value(reply.get())),
            xcb_get_property_value_length(reply.get())};
}

} // namespace unhunch

#include "app/windows/windows_presence.h"

#include <array>
#include <cmath>

namespace unhunch {

using std::chrono::milliseconds;

namespace {

constexpr USHORT kGenericDesktop = 1; // usage page and usages of the HID tables
constexpr USHORT kMouse = 2;
constexpr USHORT kKeyboard = 6;

/// Both count milliseconds in 32 bits and wrap together.
milliseconds sinceLastInput()
{
    LASTINPUTINFO last{};
    last.cbSize = sizeof(last);
    GetLastInputInfo(&last);
    return milliseconds{GetTickCount() - last.dwTime};
}

milliseconds scaled(milliseconds length, double by)
{
    return milliseconds{std::llround(static_cast<double>(length.count()) * by)};
}

} // namespace

WindowsPresence::WindowsPresence(const core::Clock &clock)
    : m_clock(clock)
    , m_window([this](UINT message, WPARAM, LPARAM) {
        if (message == WM_INPUT)
            onInput();
    })
{
    m_lookAgain.setSingleShot(true);
    QObject::connect(&m_lookAgain, &QTimer::timeout, &m_lookAgain, [this] { look(); });
}

void WindowsPresence::start(Sink sink)
{
    m_sink = std::move(sink);
    if (m_threshold.count() > 0)
        m_lookAgain.start(0);
    if (sinceLastInput() < threshold())
        m_sink(core::InputBegan{});
}

void WindowsPresence::watchIdle(std::chrono::seconds threshold)
{
    m_threshold = threshold;
    if (m_sink && !m_idle)
        m_lookAgain.start(0);
}

void WindowsPresence::look()
{
    const milliseconds idle = sinceLastInput();
    if (idle < threshold()) {
        m_lookAgain.start(threshold() - idle);
        return;
    }
    m_idle = true;
    listen(true);
    m_sink(core::InputStopped{m_clock.now().monotonic - scaled(idle, m_clock.pace())});
}

void WindowsPresence::onInput()
{
    if (!m_idle)
        return;
    m_idle = false;
    listen(false);
    m_lookAgain.start(threshold());
    m_sink(core::InputBegan{});
}

void WindowsPresence::listen(bool on)
{
    const DWORD how = on ? RIDEV_INPUTSINK : RIDEV_REMOVE;
    const HWND target = on ? m_window.handle() : nullptr;
    const std::array devices{RAWINPUTDEVICE{kGenericDesktop, kMouse, how, target},
                             RAWINPUTDEVICE{kGenericDesktop, kKeyboard, how, target}};
    RegisterRawInputDevices(devices.data(), devices.size(), sizeof(RAWINPUTDEVICE));
}

milliseconds WindowsPresence::threshold() const
{
    return scaled(m_threshold, 1 / m_clock.pace());
}

} // namespace unhunch

#pragma once

#include <functional>
#include <memory>
#include <type_traits>
#include <windows.h>

namespace unhunch {

/// A window that nobody sees, for what Windows tells only windows.
class MessageWindow
{
public:
    using Told = std::function<void(UINT message, WPARAM wide, LPARAM lengthy)>;

    explicit MessageWindow(Told told);

    [[nodiscard]] HWND handle() const { return m_handle.get(); }

private:
    struct Destroy {
        void operator()(HWND window) const { DestroyWindow(window); }
    };

    static LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM wide, LPARAM lengthy);

    Told m_told;
    std::unique_ptr<std::remove_pointer_t<HWND>, Destroy> m_handle;
};

} // namespace unhunch

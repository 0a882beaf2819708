#include "app/windows/message_window.h"

#include <utility>

namespace unhunch {

namespace {

constexpr wchar_t kClass[] = L"UnhunchMessages";

void registerClass(WNDPROC procedure)
{
    WNDCLASSEXW description{};
    description.cbSize = sizeof(description);
    description.lpfnWndProc = procedure;
    description.hInstance = GetModuleHandleW(nullptr);
    description.lpszClassName = kClass;
    RegisterClassExW(&description); // a second time it fails, and the first one holds
}

} // namespace

MessageWindow::MessageWindow(Told told)
    : m_told(std::move(told))
{
    registerClass(onMessage);
    m_handle.reset(CreateWindowExW(0, kClass, kClass, 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                   GetModuleHandleW(nullptr), nullptr));
    SetWindowLongPtrW(handle(), GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
}

LRESULT CALLBACK MessageWindow::onMessage(HWND window, UINT message, WPARAM wide, LPARAM lengthy)
{
    auto *self = reinterpret_cast<MessageWindow *>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (self)
        self->m_told(message, wide, lengthy);
    return DefWindowProcW(window, message, wide, lengthy);
}

} // namespace unhunch

// Moves the pointer of a KWin that was told to trust everybody, once for each line that it reads,
// and answers each with a line.
#include <cstdint>
#include <cstring>
#include <fake-input-client.h>
#include <iostream>
#include <string>
#include <wayland-client.h>

namespace {

org_kde_kwin_fake_input *input = nullptr;

void bindInput(void *, wl_registry *registry, std::uint32_t name, const char *interface,
               std::uint32_t)
{
    if (std::strcmp(interface, org_kde_kwin_fake_input_interface.name) == 0)
        input = static_cast<org_kde_kwin_fake_input *>(
            wl_registry_bind(registry, name, &org_kde_kwin_fake_input_interface, 1));
}

} // namespace

int main()
{
    wl_display *display = wl_display_connect(nullptr);
    if (!display)
        return EXIT_FAILURE;
    static constexpr wl_registry_listener kListener{bindInput,
                                                    [](void *, wl_registry *, std::uint32_t) {}};
    wl_registry *registry = wl_display_get_registry(display);
    wl_registry_add_listener(registry, &kListener, nullptr);
    wl_display_roundtrip(display);
    if (!input)
        return EXIT_FAILURE;
    org_kde_kwin_fake_input_authenticate(input, "test", "input for a test");
    int step = 3;
    for (std::string line; std::getline(std::cin, line);) {
        step = -step;
        org_kde_kwin_fake_input_pointer_motion(input, wl_fixed_from_int(step), 0);
        wl_display_roundtrip(display);
        std::cout << "moved" << std::endl;
    }
    wl_display_disconnect(display);
    return EXIT_SUCCESS;
}

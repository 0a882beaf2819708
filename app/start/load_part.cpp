#include "app/start/load_part.h"

#include <dlfcn.h>
#include <filesystem>
#include <iostream>
#include <system_error>

namespace unhunch {

void *functionOf(const std::string &part, const char *function)
{
    std::error_code none;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
    const std::string file = "lib" + part + ".so";
    for (const auto *folder : {"plugins", "../lib/unhunch/plugins"}) {
        const auto path = program / folder / file;
        if (!std::filesystem::exists(path, none))
            continue;
        void *const loaded = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        void *const found = loaded ? dlsym(loaded, function) : nullptr;
        if (!found)
            std::cerr << "Unhunch is not installed properly: " << dlerror() << '\n';
        return found;
    }
    std::cerr << "Unhunch is not installed properly: " << file << " is missing.\n";
    return nullptr;
}

} // namespace unhunch

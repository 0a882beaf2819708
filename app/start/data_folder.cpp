#include "app/start/data_folder.h"

#include <cstdlib>

namespace unhunch {

std::string dataFolderPath()
{
    const char *const data = std::getenv("XDG_DATA_HOME");
    if (data && *data == '/') // what is not absolute is to be ignored
        return std::string(data) + "/unhunch";
    const char *const home = std::getenv("HOME");
    return std::string(home ? home : "") + "/.local/share/unhunch";
}

} // namespace unhunch

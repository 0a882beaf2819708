#pragma once

#include "core/exercise/catalogue.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace unhunch::core {

/// The text of a file of the product's own catalogue.
inline std::string catalogueText(const std::string &name)
{
    std::ifstream file(std::string(UNHUNCH_SOURCE_DIR) + "/resources/catalogue/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The product's own catalogue; throws when it does not load.
inline Catalogue builtInCatalogue()
{
    auto loaded = loadCatalogue(catalogueText("exercises.json"), catalogueText("routines.json"));
    if (!loaded)
        throw std::runtime_error(loaded.error().message);
    return *std::move(loaded);
}

} // namespace unhunch::core

#pragma once

#include "core/exercise/catalogue.h"

#include <QString>

namespace unhunch {

/// The catalogue inside the program.
[[nodiscard]] core::Result<core::Catalogue> loadBuiltInCatalogue();

/// The catalogue of a folder with exercises.json and routines.json. The files are only read.
[[nodiscard]] core::Result<core::Catalogue> loadCatalogueFrom(const QString &folder);

} // namespace unhunch

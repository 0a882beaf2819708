#pragma once

#include <QString>

#include <string_view>

namespace unhunch {

/// What an exercise of the log is called in the user's language; its id if it has no name here.
/// The log outlives the catalogue, so history asks here rather than there.
[[nodiscard]] QString exerciseName(std::string_view id);

} // namespace unhunch

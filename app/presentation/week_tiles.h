#pragma once

#include "app/presentation/week_view.h"

namespace unhunch {

[[nodiscard]] TileView strengthTile(const core::Week &week, const QLocale &locale);
[[nodiscard]] TileView activeDaysTile(const core::Week &week, const QLocale &locale);
/// Today's while the week holds today, else the whole week's.
[[nodiscard]] TileView wallSlidesTile(const core::Week &week, const QLocale &locale);

} // namespace unhunch

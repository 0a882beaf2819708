#pragma once

#include "app/presentation/tray_view.h"

#include <QIcon>

namespace unhunch {

/// The leaf on its disc, with a ring that fills towards the next desk reset; a dot when something
/// is due, two bars when paused. Dark disc, white drawing: it stands out from light and from dark
/// panels alike, and nobody tells which it is.
[[nodiscard]] QIcon trayIcon(TrayState state, int steps);

} // namespace unhunch

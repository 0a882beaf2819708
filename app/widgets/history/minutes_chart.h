#pragma once

#include "app/presentation/week_view.h"
#include "app/widgets/history/week_geometry.h"
#include "app/widgets/theme/theme_manager.h"

class QPainter;

namespace unhunch {

/// Draws a bar of minutes for each day, with a dashed line at the ten that make a day active.
void paintMinutes(QPainter &painter, const WeekGeometry &geometry, const WeekView &view,
                  const ThemeManager &themes);

} // namespace unhunch

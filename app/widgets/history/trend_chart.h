#pragma once

#include "app/presentation/trend_view.h"
#include "app/widgets/history/trend_geometry.h"
#include "app/widgets/theme/theme_manager.h"

class QPainter;

namespace unhunch {

/// Draws the three rows of the trend. Returns the height of the line that minutes are aimed at.
qreal paintTrend(QPainter &painter, const TrendGeometry &geometry, const TrendView &view,
                 const ThemeManager &themes);

} // namespace unhunch

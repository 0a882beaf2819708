#pragma once

#include "app/presentation/journey_view.h"

namespace unhunch {

/// A measure of the journey up to the last week that has one.
[[nodiscard]] MeasureView presentMeasure(const core::MeasureLine &line, const QLocale &locale);

} // namespace unhunch

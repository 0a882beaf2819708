#pragma once

#include "core/progress/week.h"

#include <QLocale>
#include <QString>

namespace unhunch {

/// One sentence of at most three facts, counting only what was done. It never names what is
/// missing.
[[nodiscard]] QString weekSummary(const core::Week &week, const QLocale &locale);

/// The three numbers of the week with what they are counted towards: "Strength 2 of 3, active days
/// 4 of 5, slides 24 of 36 today."
[[nodiscard]] QString weekHeadline(const core::Week &week, const QLocale &locale);

} // namespace unhunch

#pragma once

#include "core/progress/week.h"

#include <QLocale>
#include <QString>

namespace unhunch {

/// One sentence of at most three facts, counting only what was done. It never names what is
/// missing.
[[nodiscard]] QString weekSummary(const core::Week &week, const QLocale &locale);

} // namespace unhunch

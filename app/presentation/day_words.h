#pragma once

#include "core/time/moment.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace unhunch {

[[nodiscard]] QDate toDate(core::LogicalDay day);

/// "Wed 23"
[[nodiscard]] QString shortDay(core::LogicalDay day, const QLocale &locale);

/// "Wednesday, 23 September"
[[nodiscard]] QString longDay(core::LogicalDay day, const QLocale &locale);

/// "21 – 27 September", "28 September – 4 October"
[[nodiscard]] QString dayRange(core::LogicalDay first, core::LogicalDay last,
                               const QLocale &locale);

} // namespace unhunch

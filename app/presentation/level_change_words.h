#pragma once

#include "core/progress/level_change.h"

#include <QLocale>
#include <QString>

namespace unhunch {

/// What became of one level on its day, and why: "12 September: level 3, after 3 good sessions".
[[nodiscard]] QString levelChangeWords(const core::LevelChange &change, const QLocale &locale);

} // namespace unhunch

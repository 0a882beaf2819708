#pragma once

#include "core/progress/level_change.h"

#include <QLocale>
#include <QString>

#include <span>

namespace unhunch {

/// What became of the levels, and why, in a sentence or two; empty where none moved.
[[nodiscard]] QString levelNews(std::span<const core::LevelChange> changes, const QLocale &locale);

/// What the user took back, in a sentence.
[[nodiscard]] QString heldBackNews(std::span<const core::LevelChange> changes,
                                   const QLocale &locale);

} // namespace unhunch

#pragma once

#include "core/reminder/decision.h"

#include <QLocale>
#include <QString>

namespace unhunch {

/// What the engine decided and why, in plain sentences: "Desk reset waited: microphone in use by
/// Firefox."
[[nodiscard]] QString decisionWords(const core::Decision &decision, const QLocale &locale);

} // namespace unhunch

#pragma once

#include "app/presentation/words.h"
#include "core/reminder/status.h"

#include <QString>

#include <optional>

namespace unhunch {

/// "microphone in use by Firefox since 10:31", "reminders are paused until 14:00"
[[nodiscard]] QString waitingWords(const core::Waiting &waiting, const Wording &wording);

/// "Desk reset waits: microphone in use by Firefox since 10:31", without a full stop.
[[nodiscard]] QString owedWords(const core::Owed &owed, const std::optional<core::Waiting> &waiting,
                                const Wording &wording);

/// "You have been sitting for 84 min."
[[nodiscard]] QString seatedWords(std::chrono::seconds seated, const Wording &wording);

} // namespace unhunch

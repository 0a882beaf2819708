#pragma once

#include "core/exercise/exercise.h"
#include "core/progress/answer.h"
#include "core/progress/check_in.h"
#include "core/progress/level_change.h"
#include "core/reminder/decision.h"

#include <QLatin1String>
#include <QStringView>

#include <cstdint>
#include <limits>
#include <optional>

namespace unhunch {

// The words that the database and the journal keep for the core's enumerations. Once released a
// word never changes: it is in users' files.

[[nodiscard]] QLatin1String codeOf(core::Slot slot);
[[nodiscard]] QLatin1String codeOf(core::What what);
[[nodiscard]] QLatin1String codeOf(core::Reason reason);
[[nodiscard]] QLatin1String codeOf(core::Side side);
[[nodiscard]] QLatin1String codeOf(core::StepOutcome outcome);
[[nodiscard]] QLatin1String codeOf(core::SessionOutcome outcome);
[[nodiscard]] QLatin1String codeOf(core::Effort effort);
[[nodiscard]] QLatin1String codeOf(core::NextDay compared);
[[nodiscard]] QLatin1String codeOf(core::LevelReason reason);
[[nodiscard]] QLatin1String codeOf(core::Exclusion exclusion);
[[nodiscard]] QLatin1String codeOf(core::Question question);
[[nodiscard]] QLatin1String codeOf(core::Reply reply);

/// The value with that code; none for a word that means nothing here.
template<typename Enum> [[nodiscard]] std::optional<Enum> fromCode(QStringView code)
{
    for (int i = 0; i <= std::numeric_limits<std::uint8_t>::max(); ++i) {
        const QLatin1String known = codeOf(static_cast<Enum>(i));
        if (known.isEmpty())
            return std::nullopt;
        if (known == code)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// A logical day as ISO 8601 text, and back; none for what is no day.
[[nodiscard]] QString isoDay(core::LogicalDay day);
[[nodiscard]] std::optional<core::LogicalDay> dayFromIso(const QString &text);

/// UTF-8 into text that is never null: an empty string is stored as one, not as NULL.
[[nodiscard]] QString storedText(const std::string &text);

} // namespace unhunch

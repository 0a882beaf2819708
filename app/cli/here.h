#pragma once

#include "app/presentation/words.h"
#include "core/ports/clock.h"
#include "core/ports/zone.h"

#include <QLocale>

namespace unhunch {

/// Where and when a command is given, and how its user writes.
struct Here {
    const core::Clock &clock;
    const core::Zone &zone;
    QLocale locale{};

    /// The words for a time near `at`.
    [[nodiscard]] Wording wordingAt(core::UtcTime at) const { return {locale, zone.offsetAt(at)}; }
};

} // namespace unhunch

#pragma once

#include "app/adapters/holds/server_place.h"
#include "app/cli/doctor/check.h"
#include "core/ports/clock.h"
#include "core/ports/presence.h"
#include "core/ports/zone.h"

#include <QString>
#include <QStringList>

namespace unhunch {

/// Where the doctor looks, so that tests can look elsewhere.
struct Surroundings {
    QStringList sound{}; ///< how the helper that plays is started
    QStringList voice{}; ///< and the one that speaks
    ServerPlace pipeWire{};
    QString dataFolder{};
    bool running{false}; ///< the program, which keeps its database to itself
};

/// The surroundings of this process.
[[nodiscard]] Surroundings surroundingsHere(bool running);

[[nodiscard]] Check checkIdle(const core::PresenceSource &presence);
[[nodiscard]] Check checkSound(const Surroundings &surroundings);
[[nodiscard]] Check checkScreenSharing(const Surroundings &surroundings);
[[nodiscard]] Check checkVoice(const Surroundings &surroundings);
[[nodiscard]] Check checkClock(const core::Clock &clock, const core::Zone &zone);
[[nodiscard]] Check checkDatabase(const Surroundings &surroundings);

} // namespace unhunch

#pragma once

#include "core/ports/cue_player.h"

#include <QString>

namespace unhunch {

/// The name of a cue's file in resources/sounds.
[[nodiscard]] inline QString soundFileOf(core::Cue cue)
{
    switch (cue) {
    case core::Cue::ReadyBeep:
        return QStringLiteral("ready-beep.wav");
    case core::Cue::Go:
        return QStringLiteral("go.wav");
    case core::Cue::RepUp:
        return QStringLiteral("rep-up.wav");
    case core::Cue::RepDown:
        return QStringLiteral("rep-down.wav");
    case core::Cue::HalfWay:
        return QStringLiteral("half-way.wav");
    case core::Cue::HoldEnd:
        return QStringLiteral("hold-end.wav");
    case core::Cue::Switch:
        return QStringLiteral("switch.wav");
    case core::Cue::RestStart:
        return QStringLiteral("rest-start.wav");
    case core::Cue::SessionDone:
        return QStringLiteral("session-done.wav");
    case core::Cue::Reminder:
        return QStringLiteral("reminder.wav");
    }
    return {};
}

} // namespace unhunch

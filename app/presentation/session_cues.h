#pragma once

#include "app/presentation/session_view.h"

namespace unhunch {

/// Longest cue and sub-cue that can be read across a room, in characters.
constexpr int kCueLength = 24;
constexpr int kSubCueLength = 48;

/// What the user is told to do, and how, in the phase at hand.
struct SessionCues {
    QString cue{};
    QString subCue{};
    QString spoken{}; ///< changes at most once a repetition

    bool operator==(const SessionCues &) const = default;
};

/// `elapsed` is the time since the session began; sub-cues take turns by it. `breathing`: the
/// breath leads the holds of stretches.
[[nodiscard]] SessionCues presentCues(const core::Glance &glance, const core::Catalogue &catalogue,
                                      std::chrono::milliseconds elapsed, bool breathing = false);

/// The beats of a repetition, or nothing outside of one.
[[nodiscard]] std::vector<TempoPill> presentTempo(const core::Glance &glance,
                                                  const core::Exercise &exercise);

/// "Set 2 of 3", "Left side", both or neither.
[[nodiscard]] QString setText(const core::Glance &glance, const core::Exercise &exercise);

} // namespace unhunch

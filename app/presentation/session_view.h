#pragma once

#include "app/presentation/preview_view.h"
#include "app/presentation/ring_view.h"
#include "app/presentation/words.h"
#include "core/exercise/catalogue.h"
#include "core/figure/motion.h"
#include "core/session/glance.h"

#include <QString>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unhunch {

/// One beat of the tempo, such as "Up 2".
struct TempoPill {
    QString text;
    bool current{false};

    bool operator==(const TempoPill &) const = default;
};

/// What is left to say when a guided session is over.
struct SessionEnd {
    QString heading{};
    std::vector<QString> lines{};
    bool urgent{false};     ///< the lines ask to get help now; the first is their heading
    bool asksEffort{false}; ///< something was done, so it is worth asking how hard it was
    std::optional<core::Effort> effort{}; ///< known already
    bool asksYesterday{false};            ///< how it is today, compared with yesterday
    bool closesItself{false};             ///< after a while, unless the user touches the page

    bool operator==(const SessionEnd &) const = default;
};

/// Everything a guided session shows at one instant; computed by presentSession(), never by a
/// widget.
struct SessionView {
    enum class State : std::uint8_t { Preview, Running, Paused, Finished, Stopped };
    /// What Space and the large button do.
    enum class Primary : std::uint8_t { Pause, Resume, StartNow };

    State state{State::Running};
    QString routine{};              ///< title of the window
    QString title{};                ///< of the exercise
    QString setText{};              ///< "Set 2 of 3"; may be empty
    QString timeLeft{};             ///< "2:05 left"
    std::vector<double> progress{}; ///< per exercise, 0 to 1
    RingView ring{};
    std::string pose{}; ///< id of the figure's poses
    core::FigureMoment moment{};
    std::array<QString, 3> steps{}; ///< how the exercise goes, in words
    QString cue{};
    QString subCue{};
    std::vector<TempoPill> tempo{};
    QString next{};    ///< "Next: Belly breathing"; may be empty
    QString mistake{}; ///< the common one of the pose, in words; may be empty
    Primary primary{Primary::Pause};
    bool canSkip{true};
    bool canAddTime{false};  ///< 15 seconds more of a rest or a hold
    bool canStartNow{false}; ///< ends a wait early
    bool canEase{false};     ///< the exercise has an easier level
    QString spoken{};        ///< for assistive technology; changes at most once a repetition
    PreviewView preview{};   ///< before it begins
    SessionEnd end{};

    bool operator==(const SessionView &) const = default;
};

/// What the window shows beside the play itself.
struct SessionFacts {
    core::SessionOutcome outcome{core::SessionOutcome::Running};
    std::chrono::milliseconds active{0}; ///< running time of the finished session
    std::string stopSign{};              ///< set when "Something's wrong" was used
    std::optional<core::UtcTime> nextReset{};
    std::optional<core::Effort> effort{};
    bool asksYesterday{false};
    bool breathing{false}; ///< the breath leads the holds of stretches
    bool reducedMotion{false};
};

[[nodiscard]] SessionView presentSession(const core::SessionScript &script,
                                         const core::Catalogue &catalogue,
                                         const core::Glance &glance, const SessionFacts &facts,
                                         const Wording &wording);

} // namespace unhunch

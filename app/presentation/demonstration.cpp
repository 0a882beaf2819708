#include "app/presentation/demonstration.h"

#include <algorithm>
#include <numeric>
#include <variant>
#include <vector>

namespace unhunch {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

using core::FigureMotion;
using core::PhaseKind;

/// Once there or back in free movement, such as rolling.
constexpr milliseconds kFreely = 4s;
/// Between two turns.
constexpr milliseconds kBreather = 1s;
/// Before work begins the figure stands still.
constexpr milliseconds kSettling = 2s;
/// So much of a rest, at its end, goes to the next set; before that the figure rests too.
constexpr milliseconds kShownInRest = 12s;

/// One part of a turn.
struct Beat {
    FigureMotion motion{FigureMotion::Ready};
    milliseconds length{0};
};

std::vector<Beat> beatsOf(const core::Exercise &exercise)
{
    if (exercise.tempo) {
        const auto &tempo = *exercise.tempo;
        return {{FigureMotion::Work, tempo.work},
                {FigureMotion::Hold, tempo.hold},
                {FigureMotion::Return, tempo.back},
                {FigureMotion::Ready, tempo.pause + kBreather}};
    }
    const auto *const dose = exercise.ladder.empty() ? nullptr : &exercise.ladder.front().dose;
    if (dose && std::holds_alternative<core::BreathsDose>(*dose))
        return {{FigureMotion::BreathIn, 4s}, {FigureMotion::BreathOut, 6s}};
    if (dose && std::holds_alternative<core::TimedDose>(*dose))
        return {{FigureMotion::Work, kFreely}, {FigureMotion::Return, kFreely}};
    return {{FigureMotion::Work, 2s},
            {FigureMotion::Hold, 3s},
            {FigureMotion::Return, 2s},
            {FigureMotion::Ready, kBreather}};
}

milliseconds lengthOf(const std::vector<Beat> &beats)
{
    return std::accumulate(beats.begin(), beats.end(), milliseconds{0},
                           [](milliseconds sum, const Beat &beat) { return sum + beat.length; });
}

/// When, within a phase that waits, the exercise is shown: whole turns of it, with time left to
/// stand as it begins.
struct Showing {
    milliseconds begin{0};
    milliseconds length{0};
};

Showing showingIn(const core::SessionPhase &phase, milliseconds turn)
{
    const bool rests = phase.kind == PhaseKind::Rest;
    if (!rests && phase.kind != PhaseKind::Transition)
        return {};
    const milliseconds room = std::min(phase.length - kSettling, rests ? kShownInRest : 1h);
    const milliseconds length = std::max(room / turn, std::int64_t{0}) * turn;
    return {rests ? phase.length - kSettling - length : 0ms, length};
}

} // namespace

core::FigureMoment demonstration(const core::Exercise &exercise, milliseconds since)
{
    const auto beats = beatsOf(exercise);
    auto into = since % lengthOf(beats);
    core::FigureMoment moment;
    moment.alive = since;
    for (const Beat &beat : beats) {
        moment.motion = beat.motion;
        if (into < beat.length) {
            moment.progress = double(into.count()) / double(beat.length.count());
            break;
        }
        into -= beat.length;
    }
    return moment;
}

std::optional<core::FigureMoment> shownBefore(const core::Exercise &exercise,
                                              const core::SessionPhase &phase, milliseconds into)
{
    const Showing showing = showingIn(phase, lengthOf(beatsOf(exercise)));
    if (into < showing.begin || into >= showing.begin + showing.length)
        return std::nullopt;
    auto moment = demonstration(exercise, into - showing.begin);
    moment.colouring = core::isAtWork(moment.motion) ? 0 : 1; // nobody works yet
    return moment;
}

} // namespace unhunch

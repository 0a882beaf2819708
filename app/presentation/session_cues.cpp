#include "app/presentation/session_cues.h"

#include "app/presentation/catalogue_text.h"
#include "core/session/cues.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

using core::Glance;
using core::PhaseKind;

/// How long a line stays before the next takes its turn.
constexpr milliseconds kTurn = 8s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionCues)
};

QString either(const std::string &text, const QString &otherwise)
{
    return text.empty() ? otherwise : catalogueText(text);
}

QString switchCue(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return Words::tr("Switch to the left");
    case core::Side::Right:
        return Words::tr("Switch to the right");
    case core::Side::None:
        break;
    }
    return Words::tr("Switch sides");
}

QString holdCue(core::Side side, const core::PhaseCues &cues)
{
    if (side == core::Side::Left && !cues.left.empty())
        return catalogueText(cues.left);
    if (side == core::Side::Right && !cues.right.empty())
        return catalogueText(cues.right);
    return either(cues.hold, Words::tr("Hold"));
}

QString cueOf(const core::SessionPhase &phase, const core::ExerciseWords &words)
{
    const core::PhaseCues &cues = words.cues;
    switch (phase.kind) {
    case PhaseKind::Posture:
        return Words::tr("Set your posture");
    case PhaseKind::Ready:
        return Words::tr("Get ready");
    case PhaseKind::Transition:
        return Words::tr("Next: %1").arg(catalogueText(words.name));
    case PhaseKind::Switch:
        return switchCue(phase.side);
    case PhaseKind::Work:
    case PhaseKind::Timed:
        return either(cues.work, Words::tr("Keep moving"));
    case PhaseKind::RepHold:
    case PhaseKind::Hold:
        return holdCue(phase.side, cues);
    case PhaseKind::Return:
        return either(cues.back, Words::tr("And back"));
    case PhaseKind::RepPause:
        return Words::tr("Pause a moment");
    case PhaseKind::BreathIn:
        return either(cues.breatheIn, Words::tr("Breathe in"));
    case PhaseKind::BreathOut:
        return either(cues.breatheOut, Words::tr("Breathe out"));
    case PhaseKind::Move:
        return either(cues.move, Words::tr("Move on a little"));
    case PhaseKind::Rest:
        return Words::tr("Rest. Let your arms hang");
    }
    return {};
}

QString turnOf(const std::vector<std::string> &lines, std::int64_t turn)
{
    if (lines.empty())
        return {};
    return catalogueText(lines[static_cast<std::size_t>(turn) % lines.size()]);
}

/// All of the posture lines (S25-S28), one after the other.
QString postureLine(const Glance &glance, const std::vector<std::string> &posture)
{
    const auto count = static_cast<double>(posture.size());
    return turnOf(posture, static_cast<std::int64_t>(std::min(glance.progress, 0.999) * count));
}

/// Every other line of a long hold is about breathing (S28).
QString holdLine(const core::ExerciseWords &words, std::int64_t turn)
{
    return turn % 2 == 1 ? Words::tr("Keep breathing, slow and easy")
                         : turnOf(words.subCues, turn / 2);
}

/// The first line is for breathing in, the second for out; every third breath has the others.
QString breathLine(const core::SessionPhase &phase, const std::vector<std::string> &lines)
{
    constexpr int kThird = 3;
    const auto own = static_cast<std::int64_t>(phase.kind == PhaseKind::BreathOut ? 1 : 0);
    const auto others = static_cast<std::int64_t>(lines.size()) - 2;
    if (phase.rep.n % kThird != 0 || others <= 0)
        return turnOf(lines, own);
    return turnOf(lines, 2 + (phase.rep.n / kThird - 1) % others);
}

QString restLine(const core::Counter &set)
{
    return set.of > 0 ? Words::tr("Next: set %1 of %2").arg(set.n).arg(set.of) : QString();
}

/// What the sound in the middle of a long hold says, for those who do not hear it.
bool isHalfWay(const Glance &glance)
{
    constexpr milliseconds kShown = 3s;
    if (!core::isSteady(glance.phase.kind) || glance.progress < 0.5 || glance.progress >= 1.0)
        return false;
    const auto length = glance.phaseLeft / (1.0 - glance.progress); // with what the user added
    return length >= core::kShortestWithMiddle && length / 2 - glance.phaseLeft < kShown;
}

/// The words of the exercise with the things that this user has.
core::ExerciseWords wordsOf(const core::Exercise &exercise, std::span<const core::GearUse> gear)
{
    core::ExerciseWords words = exercise.words;
    for (const core::GearUse &use : gear) {
        const auto other = std::ranges::find(words.with, use.with, &core::GearWords::gear);
        if (other == words.with.end())
            continue;
        words.setUp = other->setUp;
        if (!other->move.empty())
            words.cues.move = other->move;
    }
    return words;
}

/// In and out, four seconds and six, through the hold of a stretch (S51).
QString breathInHold(milliseconds elapsed)
{
    constexpr milliseconds kIn = 4s;
    constexpr milliseconds kBreath = 10s;
    return elapsed % kBreath < kIn ? Words::tr("Breathe in, let your ribs widen")
                                   : Words::tr("Breathe out, go a little deeper");
}

bool isStretch(const core::Exercise *exercise)
{
    return exercise != nullptr
           && (exercise->kind == core::ExerciseKind::Stretch
               || exercise->kind == core::ExerciseKind::Release);
}

QString subCueOf(const Glance &glance, const core::Catalogue &catalogue,
                 const core::ExerciseWords &words, milliseconds elapsed)
{
    if (isHalfWay(glance))
        return Words::tr("Half way");
    const std::int64_t turn = elapsed / kTurn;
    switch (glance.phase.kind) {
    case PhaseKind::Posture:
        return postureLine(glance, catalogue.posture);
    case PhaseKind::Ready:
    case PhaseKind::Transition:
        return catalogueText(words.setUp);
    case PhaseKind::Switch:
        return Words::tr("The same again on the other side");
    case PhaseKind::Move:
        return Words::tr("Take your time to settle");
    case PhaseKind::Rest:
        return restLine(glance.phase.set);
    case PhaseKind::BreathIn:
    case PhaseKind::BreathOut:
        return breathLine(glance.phase, words.subCues);
    case PhaseKind::Hold:
        return holdLine(words, turn);
    case PhaseKind::Work:
    case PhaseKind::RepHold:
    case PhaseKind::Return:
    case PhaseKind::RepPause:
    case PhaseKind::Timed:
        break;
    }
    return turnOf(words.subCues, turn);
}

QString spokenOf(const Glance &glance, const core::ExerciseWords &words, const QString &cue)
{
    const auto &rep = glance.phase.rep;
    if (core::isRep(glance.phase.kind))
        return Words::tr("Rep %1 of %2, %3").arg(rep.n).arg(rep.of).arg(catalogueText(words.name));
    if (core::isBreath(glance.phase.kind))
        return Words::tr("Breath %1 of %2").arg(rep.n).arg(rep.of);
    if (glance.phase.kind == PhaseKind::Transition)
        return Words::tr("%1. %2", "Next: Wall slides. Stand with your back to a wall.")
            .arg(cue, catalogueText(words.setUp));
    if (glance.phase.kind < PhaseKind::Transition)
        return Words::tr("%1: %2. %3")
            .arg(cue, catalogueText(words.name), catalogueText(words.setUp));
    return cue;
}

/// What the two directions of an exercise are called.
struct Directions {
    QString work;
    QString back;
};

Directions directionsOf(const std::string &exercise)
{
    if (exercise == "scapular-wall-slide" || exercise == "prone-hand-lift")
        return {Words::tr("Up %1"), Words::tr("Down %1")};
    if (exercise == "band-pull-apart")
        return {Words::tr("Apart %1"), Words::tr("Back %1")};
    if (exercise == "eccentric-row")
        return {Words::tr("Pull %1"), Words::tr("Let go %1")};
    return {Words::tr("Go %1"), Words::tr("Back %1")};
}

QString countUnit(const core::Exercise &exercise, int level)
{
    const int rung = std::clamp(level, 1, std::max(exercise.levels(), 1)) - 1;
    if (exercise.ladder.empty())
        return Words::tr("Set %1 of %2");
    const auto &dose = exercise.ladder[static_cast<std::size_t>(rung)].dose;
    if (std::holds_alternative<core::BreathsDose>(dose))
        return Words::tr("Part %1 of %2");
    if (std::holds_alternative<core::RoundsDose>(dose))
        return Words::tr("Round %1 of %2");
    return Words::tr("Set %1 of %2");
}

} // namespace

SessionCues presentCues(const Glance &glance, const core::Catalogue &catalogue,
                        milliseconds elapsed, bool breathing)
{
    const auto *const exercise = catalogue.exercise(glance.step.exercise);
    const core::ExerciseWords words =
        exercise != nullptr ? wordsOf(*exercise, glance.step.gear) : core::ExerciseWords{};

    SessionCues cues;
    cues.cue = cueOf(glance.phase, words);
    const bool isLedByBreath = breathing && isStretch(exercise)
                               && glance.phase.kind == PhaseKind::Hold && !isHalfWay(glance);
    cues.subCue =
        isLedByBreath ? breathInHold(elapsed) : subCueOf(glance, catalogue, words, elapsed);
    cues.spoken = spokenOf(glance, words, cues.cue);
    return cues;
}

std::vector<TempoPill> presentTempo(const Glance &glance, const core::Exercise &exercise)
{
    if (!core::isRep(glance.phase.kind) || !exercise.tempo)
        return {};
    const auto [work, back] = directionsOf(exercise.id);
    const auto &tempo = *exercise.tempo;
    std::vector<TempoPill> pills;
    const auto add = [&](const QString &text, std::chrono::seconds length, PhaseKind kind) {
        if (length > 0s)
            pills.push_back({text.arg(length.count()), glance.phase.kind == kind});
    };
    add(work, tempo.work, PhaseKind::Work);
    add(Words::tr("Hold %1"), tempo.hold, PhaseKind::RepHold);
    add(back, tempo.back, PhaseKind::Return);
    add(Words::tr("Pause %1"), tempo.pause, PhaseKind::RepPause);
    return pills;
}

QString setText(const Glance &glance, const core::Exercise &exercise)
{
    QStringList parts;
    if (const auto &set = glance.phase.set; set.of > 1)
        parts << countUnit(exercise, glance.step.level).arg(set.n).arg(set.of);
    if (glance.step.side == core::Side::Left)
        parts << Words::tr("Left side");
    if (glance.step.side == core::Side::Right)
        parts << Words::tr("Right side");
    return parts.join(QStringLiteral(" · "));
}

} // namespace unhunch

#include "app/presentation/session_speech.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/session_cues.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unhunch {

namespace {

using namespace std::chrono_literals;

using core::PhaseKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionSpeech)
};

QString timeWords(std::chrono::milliseconds length)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(length);
    if (seconds == 60s)
        return Words::tr("One minute");
    if (seconds >= 120s && seconds % 60s == 0s)
        return Words::tr("%n minutes", nullptr, static_cast<int>(seconds / 60s));
    return Words::tr("%n seconds", nullptr, static_cast<int>(seconds.count()));
}

QString doseWords(const core::SessionStep &step)
{
    const core::Amount &target = step.target;
    const int sets = std::max(target.sets, 1);
    if (target.breaths == 1)
        return Words::tr("One breath");
    if (target.breaths > 0)
        return Words::tr("%n breaths", nullptr, target.breaths);
    if (target.reps > 0 && sets > 1)
        return Words::tr("%1 sets of %2, slow").arg(sets).arg(target.reps / sets);
    if (target.reps > 0)
        return Words::tr("%1, slow").arg(target.reps);
    if (sets > 1)
        return Words::tr("%1 times %2").arg(sets).arg(timeWords(target.held / sets));
    return timeWords(target.held);
}

QString sideWords(core::Side side)
{
    switch (side) {
    case core::Side::Left:
        return Words::tr("Left side");
    case core::Side::Right:
        return Words::tr("Right side");
    case core::Side::None:
        break;
    }
    return {};
}

/// "Wall slides. 12, slow."
QString stepWords(const core::SessionStep &step, const core::Catalogue &catalogue)
{
    const auto *const exercise = catalogue.exercise(step.exercise);
    QStringList parts;
    if (exercise != nullptr)
        parts << catalogueText(exercise->words.name);
    parts << sideWords(step.side) << doseWords(step);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". ")) + u'.';
}

/// Every repetition up to six, then the last three: so much is still listened to.
QString countWords(const core::Counter &rep)
{
    constexpr int kFirst = 6;
    constexpr int kLast = 3;
    if (rep.n == 1)
        return Words::tr("Go");
    return rep.n <= kFirst || rep.n > rep.of - kLast ? QString::number(rep.n) : QString();
}

QString restWords(const core::Glance &glance)
{
    auto rest = Words::tr("Rest %1.")
                    .arg(std::chrono::round<std::chrono::seconds>(glance.phase.length).count());
    if (glance.phase.set.of == 0)
        return rest;
    return rest + u' '
           + Words::tr("Next: set %1 of %2.").arg(glance.phase.set.n).arg(glance.phase.set.of);
}

} // namespace

QString languageOfWords()
{
    return Words::tr("en", "the code (ISO 639) of the language you translate into");
}

QString speechFor(const core::Glance &glance, const core::Catalogue &catalogue, bool posture)
{
    switch (glance.phase.kind) {
    case PhaseKind::Posture:
        return posture ? Words::tr("Shoulders down. Belly firm. Chin back. Keep breathing.")
                       : QString();
    case PhaseKind::Ready:
        return stepWords(glance.step, catalogue);
    case PhaseKind::Transition:
        return Words::tr("Next: %1").arg(stepWords(glance.step, catalogue));
    case PhaseKind::Work:
        return countWords(glance.phase.rep);
    case PhaseKind::Rest:
        return restWords(glance);
    case PhaseKind::BreathIn:
    case PhaseKind::BreathOut:
        if (glance.phase.rep.n > 1)
            return {};
        break;
    case PhaseKind::Switch:
    case PhaseKind::Move:
    case PhaseKind::Hold:
    case PhaseKind::Timed:
        break;
    case PhaseKind::RepHold:
    case PhaseKind::Return:
    case PhaseKind::RepPause:
        return {};
    }
    return presentCues(glance, catalogue, 0ms).cue;
}

QString speechFor(core::Cue cue)
{
    switch (cue) {
    case core::Cue::HalfWay:
        return Words::tr("Half way");
    case core::Cue::HoldEnd:
        return Words::tr("And release");
    case core::Cue::ReadyBeep:
    case core::Cue::Go:
    case core::Cue::RepUp:
    case core::Cue::RepDown:
    case core::Cue::Switch:
    case core::Cue::RestStart:
    case core::Cue::SessionDone:
    case core::Cue::Reminder:
        break;
    }
    return {};
}

QString speechFor(core::SessionOutcome outcome)
{
    return outcome == core::SessionOutcome::Done ? Words::tr("Done. Nice work.") : QString();
}

} // namespace unhunch

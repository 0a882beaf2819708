#include "app/presentation/exercise_view.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/dose_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exercise)
};

QString kindWords(core::ExerciseKind kind)
{
    using enum core::ExerciseKind;
    switch (kind) {
    case Release:
        return Words::tr("Release");
    case Mobility:
        return Words::tr("Mobility");
    case Strength:
        return Words::tr("Strength");
    case Activation:
        return Words::tr("Activation");
    case Stretch:
        return Words::tr("Stretch");
    case Decompression:
        return Words::tr("Hanging");
    case Breath:
        return Words::tr("Breathing");
    }
    return {};
}

QString whyNot(const ExerciseStanding &standing)
{
    if (!standing.isPossible)
        return Words::tr("Something that it needs is not at hand, or you leave such movements out. "
                         "You choose that on the page Your plan.");
    if (standing.isLeftOut)
        return Words::tr("You leave it out. You can do it once all the same.");
    if (standing.isOffered && !standing.isAccepted)
        return Words::tr("It comes into the plan when that stands still for a while. You can try "
                         "it any time.");
    return {};
}

QString loadWords(core::Load load)
{
    switch (load) {
    case core::Load::Lightest:
        return Words::tr("lightest band");
    case core::Load::HeavyEnough:
        return Words::tr("a band heavy enough");
    case core::Load::Unspecified:
        break;
    }
    return {};
}

RungView rungView(const core::Rung &rung, int level, const core::Exercise &exercise, int current)
{
    QString dose = doseWords(rung.dose, exercise.sided);
    if (const QString load = loadWords(rung.load); !load.isEmpty())
        dose = Words::tr("%1, %2", "3 sets of 15, a band heavy enough").arg(dose, load);
    const QString name = rung.optional ? Words::tr("Level %1, if you like").arg(level)
                                       : Words::tr("Level %1").arg(level);
    return {name, dose, sourceWords(rung.source), level == current};
}

} // namespace

ExerciseView presentExercise(const core::Exercise &exercise, const ExerciseStanding &standing,
                             const core::Catalogue &catalogue)
{
    ExerciseView view;
    view.id = exercise.id;
    view.name = catalogueText(exercise.words.name);
    view.summary =
        Words::tr("%1 · %2", "Strength · Resistance band")
            .arg(kindWords(exercise.kind), needsWords(exercise, catalogue, standing.gear));
    view.pose = exercise.pose;
    std::ranges::transform(exercise.words.howTo, view.steps.begin(), catalogueText);
    view.why = catalogueText(exercise.words.why);
    view.mistake = catalogueText(exercise.words.mistake);
    view.stop = catalogueText(exercise.words.stop);
    int level = 0;
    for (const core::Rung &rung : exercise.ladder)
        view.ladder.push_back(rungView(rung, ++level, exercise, standing.level));
    view.level = standing.isOwnLevel ? Words::tr("Level %1, as you chose").arg(standing.level)
                                     : Words::tr("Level %1").arg(standing.level);
    view.canLower = standing.level > 1;
    view.canRaise = standing.level < standing.highest;
    view.isOwnLevel = standing.isOwnLevel;
    view.canStart = standing.isPossible;
    view.whyNot = whyNot(standing);
    view.isLeftOut = standing.isLeftOut;
    view.leaveOut = standing.isLeftOut ? Words::tr("Take it in again") : Words::tr("Leave it out");
    return view;
}

} // namespace unhunch

#include "app/presentation/routine_words.h"

#include "app/presentation/catalogue_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Routine)
};

const core::SessionStep &firstOf(const core::SessionScript &script, std::size_t item)
{
    return *std::ranges::find(script.steps, item, &core::SessionStep::item);
}

std::string nameOf(const core::SessionStep &step, const core::Catalogue &catalogue)
{
    const core::Exercise *exercise = catalogue.exercise(step.exercise);
    return exercise ? exercise->words.name : step.exercise;
}

} // namespace

QString routineSummary(const core::SessionScript &script, const core::Catalogue &catalogue,
                       const Wording &wording)
{
    QString first = catalogueText(nameOf(script.steps.front(), catalogue));
    const auto items = script.items();
    if (items == 1)
        return first;
    const core::SessionStep &second = firstOf(script, 1);
    if (items == 2 && second.target.breaths > 0 && second.target.sets <= 1)
        return Words::tr("%1 + %2 breaths")
            .arg(first, wording.locale.toString(second.target.breaths));
    if (items == 2)
        return Words::tr("%1 + %2").arg(first, withinSentence(nameOf(second, catalogue)));
    return Words::tr("%1 + %n more", nullptr, static_cast<int>(items) - 1).arg(first);
}

QString onlyExercise(const core::SessionScript &script, const core::Catalogue &catalogue)
{
    if (script.items() != 1)
        return {};
    return Words::tr("%1 only").arg(withinSentence(nameOf(script.steps.front(), catalogue)));
}

} // namespace unhunch

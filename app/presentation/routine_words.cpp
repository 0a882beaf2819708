#include "app/presentation/routine_words.h"

#include "app/presentation/catalogue_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("routine", text, nullptr, n);
}

const core::SessionStep &firstOf(const core::SessionScript &script, std::size_t item)
{
    return *std::ranges::find(script.steps, item, &core::SessionStep::item);
}

QString nameOf(const core::SessionStep &step, const core::Catalogue &catalogue)
{
    const core::Exercise *exercise = catalogue.exercise(step.exercise);
    return exercise ? catalogueText(exercise->words.name) : QString::fromStdString(step.exercise);
}

} // namespace

QString routineSummary(const core::SessionScript &script, const core::Catalogue &catalogue,
                       const Wording &wording)
{
    QString first = nameOf(script.steps.front(), catalogue);
    const auto items = script.items();
    if (items == 1)
        return first;
    const core::SessionStep &second = firstOf(script, 1);
    if (items == 2 && second.target.breaths > 0 && second.target.sets <= 1)
        return tr("%1 + %2 breaths").arg(first, wording.locale.toString(second.target.breaths));
    if (items == 2)
        return tr("%1 + %2").arg(first, nameOf(second, catalogue).toLower());
    return tr("%1 + %n more", static_cast<int>(items) - 1).arg(first);
}

QString onlyExercise(const core::SessionScript &script, const core::Catalogue &catalogue)
{
    if (script.items() != 1)
        return {};
    return tr("%1 only").arg(nameOf(script.steps.front(), catalogue).toLower());
}

} // namespace unhunch

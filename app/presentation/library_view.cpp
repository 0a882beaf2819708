#include "app/presentation/library_view.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/dose_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString thingName(const core::Equipment &equipment, const core::Gear &gear)
{
    const std::string used = core::usedFor(equipment, gear);
    const auto other = std::ranges::find(equipment.alternatives, used, &core::GearItem::id);
    return catalogueText(other == equipment.alternatives.end() ? equipment.name : other->name);
}

QString markOf(const ExerciseStanding &standing)
{
    if (standing.isLeftOut)
        return Words::tr("Left out");
    if (!standing.isPossible)
        return Words::tr("Not now");
    if (standing.isOffered && !standing.isAccepted)
        return Words::tr("Later");
    return {};
}

ExerciseCardView cardOf(const core::Exercise &exercise, const ExerciseStanding &standing,
                        const core::Catalogue &catalogue)
{
    const auto rung = static_cast<std::size_t>(std::clamp(standing.level, 1, exercise.levels()));
    return {exercise.id,
            catalogueText(exercise.words.name),
            needsWords(exercise, catalogue, standing.gear),
            doseWords(exercise.ladder.at(rung - 1).dose, exercise.sided),
            markOf(standing),
            !markOf(standing).isEmpty()};
}

/// Every word of the search begins a word of what is said of it.
bool matches(const core::ExerciseWords &words, const QString &search)
{
    QStringList said{QString(), catalogueText(words.name), catalogueText(words.why)};
    for (const std::string &step : words.howTo)
        said << catalogueText(step);
    const QString all = said.join(u' ');
    return std::ranges::all_of(search.split(u' ', Qt::SkipEmptyParts), [&](const QString &word) {
        return all.contains(u' ' + word, Qt::CaseInsensitive);
    });
}

} // namespace

QString sourceWords(const core::Source &source)
{
    if (source.isApp())
        return Words::tr("our own");
    QStringList facts;
    for (const int fact : source.facts)
        facts << QStringLiteral("S%1").arg(fact);
    return Words::tr("the article, %1", "S22, S23").arg(facts.join(QStringLiteral(", ")));
}

QString needsWords(const core::Exercise &exercise, const core::Catalogue &catalogue,
                   const core::Gear &gear)
{
    QStringList things;
    for (const core::Equipment &one : catalogue.equipment)
        if (std::ranges::find(exercise.needs, one.id) != exercise.needs.end())
            things << thingName(one, gear);
    return things.isEmpty() ? Words::tr("Needs nothing")
                            : things.join(Words::tr(" · ", "between two things"));
}

LibraryView presentLibrary(const LibraryFacts &facts)
{
    LibraryView view;
    const auto &exercises = facts.catalogue.exercises;
    for (std::size_t i = 0; i < exercises.size(); ++i)
        if (matches(exercises[i].words, facts.search))
            view.cards.push_back(cardOf(exercises[i], facts.standings.at(i), facts.catalogue));
    view.count = QLocale().toString(qlonglong(view.cards.size()));
    if (view.cards.empty())
        view.nothing = Words::tr("Nothing for “%1”.").arg(facts.search);
    for (const core::Avoid &one : facts.catalogue.avoid)
        view.avoid.push_back(
            {catalogueText(one.name), catalogueText(one.why), sourceWords(one.source)});
    return view;
}

} // namespace unhunch

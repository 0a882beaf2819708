#include "app/presentation/preview_view.h"

#include "app/presentation/catalogue_text.h"
#include "app/presentation/demonstration.h"
#include "app/presentation/dose_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

QString nameOf(const core::Catalogue &catalogue, const std::string &exercise)
{
    const core::Exercise *const found = catalogue.exercise(exercise);
    return found ? catalogueText(found->words.name) : QString::fromStdString(exercise);
}

const core::Equipment *equipmentOf(const core::Catalogue &catalogue, const std::string &id)
{
    const auto found = std::ranges::find(catalogue.equipment, id, &core::Equipment::id);
    return found == catalogue.equipment.end() ? nullptr : &*found;
}

QString equipmentName(const core::Catalogue &catalogue, const std::string &id)
{
    const core::Equipment *const found = equipmentOf(catalogue, id);
    return found ? catalogueText(found->name) : QString::fromStdString(id);
}

QString whyLeftOut(const core::LeftOut &leftOut, const core::Catalogue &catalogue)
{
    switch (leftOut.reason) {
    case core::LeftOutReason::NoGear:
        return Words::tr("Left out, needs: %1").arg(equipmentName(catalogue, leftOut.gear));
    case core::LeftOutReason::DailyTargetMet:
        return Words::tr("Done for today");
    case core::LeftOutReason::Resting:
        return Words::tr("Rests today");
    case core::LeftOutReason::Excluded:
        break;
    }
    return Words::tr("Left out, as you chose");
}

QString swapWords(const core::OutlineItem &item, const core::Recipe &recipe)
{
    if (!item.canSwap)
        return {};
    if (item.isSwapped)
        return Words::tr("%1 after all").arg(nameOf(*recipe.catalogue, item.planned));
    const auto &steps = core::stepsOf(*recipe.routine, *recipe.catalogue, recipe.choices);
    const auto step = std::ranges::find(steps, item.planned, &core::RoutineStep::exercise);
    return Words::tr("%1 instead").arg(nameOf(*recipe.catalogue, step->instead.front().exercise));
}

PreviewItem presentItem(const core::OutlineItem &item, const PreviewFacts &facts,
                        const Wording &wording)
{
    const core::Catalogue &catalogue = *facts.recipe.catalogue;
    const core::Exercise &exercise = *catalogue.exercise(item.exercise);
    PreviewItem view;
    view.name = nameOf(catalogue, item.exercise);
    view.swapText = swapWords(item, facts.recipe);
    view.pose = exercise.pose;
    view.moment = demonstration(exercise, facts.shown);
    std::ranges::transform(exercise.words.howTo, view.steps.begin(), catalogueText);
    view.stop = catalogueText(exercise.words.stop);
    if (item.leftOut) {
        view.leftOut = true;
        view.detail = whyLeftOut(*item.leftOut, catalogue);
        return view;
    }
    view.detail = doseWords(item.target);
    if (item.sided)
        view.detail = Words::tr("%1 each side").arg(view.detail);
    view.length = lengthWords(std::chrono::round<std::chrono::seconds>(item.length), wording);
    if (item.levels.highest > item.levels.lowest)
        view.level = Words::tr("Level %1 of %2").arg(item.level).arg(item.levels.highest);
    view.canLower = item.level > item.levels.lowest;
    view.canRaise = item.level < item.levels.highest;
    return view;
}

PreviewGear presentGear(const core::Equipment &equipment, const core::Gear &gear)
{
    PreviewGear view;
    view.equipment = QString::fromStdString(equipment.id);
    const QString thing = catalogueText(equipment.name);
    const std::string used = core::usedFor(equipment, gear);
    const auto other = std::ranges::find(equipment.alternatives, used, &core::GearItem::id);
    view.atHand = !used.empty();
    if (!view.atHand)
        view.text = Words::tr("Not at hand: %1").arg(thing);
    else
        view.text = other == equipment.alternatives.end() ? thing : catalogueText(other->name);
    view.name = Words::tr("%1: %2", "foam roller: rolled towel").arg(thing, view.text);
    return view;
}

/// The things that the exercises of the list need, without what is found in any home.
std::vector<PreviewGear> gearOf(const PreviewFacts &facts)
{
    std::vector<PreviewGear> gear;
    for (const core::Equipment &equipment : facts.recipe.catalogue->equipment) {
        const bool isNeeded = std::ranges::any_of(facts.items, [&](const core::OutlineItem &item) {
            const auto &needs = facts.recipe.catalogue->exercise(item.exercise)->needs;
            return std::ranges::find(needs, equipment.id) != needs.end();
        });
        if (isNeeded && !equipment.builtIn)
            gear.push_back(presentGear(equipment, facts.recipe.choices.gear));
    }
    return gear;
}

QString summaryOf(const PreviewFacts &facts, const Wording &wording)
{
    const auto count = static_cast<int>(std::ranges::count_if(
        facts.items, [](const core::OutlineItem &item) { return !item.leftOut; }));
    const QString exercises =
        count == 1 ? Words::tr("1 exercise") : Words::tr("%n exercises", nullptr, count);
    return Words::tr("%1 · %2", "5 exercises · 4 min 3")
        .arg(exercises,
             lengthWords(std::chrono::round<std::chrono::seconds>(facts.script.length()), wording));
}

QString otherWords(const core::Recipe &recipe)
{
    if (recipe.before)
        return Words::tr("From the beginning, %1");
    return recipe.choices.shortVersion ? Words::tr("Whole routine, %1")
                                       : Words::tr("Short version, %1");
}

} // namespace

PreviewView presentPreview(const PreviewFacts &facts, const Wording &wording)
{
    PreviewView view;
    const QString name = catalogueText(facts.recipe.routine->name);
    view.heading = facts.recipe.before ? Words::tr("Go on: %1").arg(name) : name;
    view.summary = summaryOf(facts, wording);
    view.why = catalogueText(facts.recipe.routine->why);
    for (const core::OutlineItem &item : facts.items)
        view.items.push_back(presentItem(item, facts, wording));
    view.gear = gearOf(facts);
    if (facts.otherLength.count() > 0)
        view.otherText =
            otherWords(facts.recipe)
                .arg(lengthWords(std::chrono::round<std::chrono::seconds>(facts.otherLength),
                                 wording));
    if (facts.startsIn) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*facts.startsIn).count();
        view.startsIn = Words::tr("Starts by itself in %1 s").arg(seconds);
    }
    return view;
}

} // namespace unhunch

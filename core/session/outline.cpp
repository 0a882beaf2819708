#include "core/session/outline.h"

#include <algorithm>

namespace unhunch::core {

namespace {

void addAmounts(OutlineItem &item, const SessionScript &script, std::size_t number)
{
    for (std::size_t step = 0; step < script.steps.size(); ++step) {
        if (script.steps[step].item != number)
            continue;
        item.target = script.steps[step].target;
        for (const auto &phase : script.phases)
            if (phase.step == step)
                item.length += phase.length;
    }
}

OutlineItem itemOf(const RoutineStep &step, const Catalogue &catalogue,
                   const SessionChoices &choices)
{
    const auto &used = taken(step, choices);
    OutlineItem item;
    item.planned = step.exercise;
    item.exercise = used.exercise;
    item.canSwap = canSwap(step, catalogue, choices);
    item.isSwapped = &used != &step;
    const auto chosen = choose(step, catalogue, choices);
    if (const auto *const missing = std::get_if<LeftOut>(&chosen)) {
        item.leftOut = *missing;
        return item;
    }
    const auto &does = std::get<ChosenStep>(chosen);
    item.level = does.level;
    item.levels = levelsOf(used, *does.exercise);
    item.sided = does.exercise->sided;
    item.gear = does.gear;
    return item;
}

} // namespace

std::vector<OutlineItem> outline(const Recipe &recipe)
{
    const auto script = write(recipe);
    std::vector<OutlineItem> items;
    std::size_t number = 0;
    for (const auto &step : stepsOf(*recipe.routine, *recipe.catalogue, recipe.choices)) {
        auto item = itemOf(step, *recipe.catalogue, recipe.choices);
        if (!item.leftOut) {
            if (script)
                addAmounts(item, *script, number);
            ++number;
        }
        if (item.length.count() > 0 || (item.leftOut && !recipe.before))
            items.push_back(std::move(item));
    }
    return items;
}

Gear withNextGear(const Equipment &equipment, Gear gear)
{
    std::vector<std::string> circle{equipment.id};
    std::ranges::transform(equipment.alternatives, std::back_inserter(circle), &GearItem::id);
    const auto used =
        std::ranges::find_if(circle, [&gear](const std::string &id) { return gear.contains(id); });
    const auto place = static_cast<std::size_t>(used - circle.begin());
    for (const auto &id : circle)
        gear.erase(id);
    if (place == circle.size())
        gear.insert(circle.front());
    else if (circle.size() > 1)
        gear.insert(circle[(place + 1) % circle.size()]);
    return gear;
}

} // namespace unhunch::core

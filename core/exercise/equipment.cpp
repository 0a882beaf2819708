#include "core/exercise/equipment.h"

#include <algorithm>

namespace unhunch::core {

std::string usedFor(const Equipment &equipment, const Gear &gear)
{
    if (gear.contains(equipment.id))
        return equipment.id;
    const auto other = std::ranges::find_if(
        equipment.alternatives, [&gear](const GearItem &item) { return gear.contains(item.id); });
    return other == equipment.alternatives.end() ? std::string() : other->id;
}

Gear withThing(const Equipment &equipment, const std::string &thing, Gear gear)
{
    gear.erase(equipment.id);
    for (const GearItem &other : equipment.alternatives)
        gear.erase(other.id);
    gear.erase(std::string(kNoGear));
    if (!thing.empty())
        gear.insert(thing);
    if (gear.empty())
        gear.insert(std::string(kNoGear));
    return gear;
}

} // namespace unhunch::core

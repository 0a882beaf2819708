#include "tests/simulation/ledger.h"

#include <algorithm>
#include <utility>

namespace unhunch::simulation {

using core::Slot;

namespace {

template<typename Facts> auto placeOf(Facts &facts, std::int64_t day, Slot slot)
{
    return std::ranges::lower_bound(facts, std::pair{day, slot}, {}, [](const Fact &fact) {
        return std::pair{fact.day, fact.slot};
    });
}

} // namespace

Record *Ledger::find(Slot slot)
{
    const auto found = std::ranges::find_if(
        open, [slot](const Record &record) { return record.key.slot == slot; });
    return found == open.end() ? nullptr : &*found;
}

const Record *Ledger::find(Slot slot) const
{
    const auto found = std::ranges::find_if(
        open, [slot](const Record &record) { return record.key.slot == slot; });
    return found == open.end() ? nullptr : &*found;
}

Record *Ledger::find(const core::OccurrenceKey &key)
{
    const auto found = std::ranges::find(open, key, &Record::key);
    return found == open.end() ? nullptr : &*found;
}

const Record *Ledger::onScreen() const
{
    const auto found = std::ranges::find(open, Stand::Shown, &Record::stand);
    return found == open.end() ? nullptr : &*found;
}

Fact Ledger::fact(std::int64_t day, Slot slot) const
{
    const auto place = placeOf(facts, day, slot);
    const bool known = place != facts.end() && place->day == day && place->slot == slot;
    return known ? *place : Fact{day, slot};
}

Fact &Ledger::changeFact(std::int64_t day, Slot slot)
{
    const auto place = placeOf(facts, day, slot);
    if (place != facts.end() && place->day == day && place->slot == slot)
        return *place;
    return *facts.insert(place, Fact{day, slot});
}

void Ledger::forget(const core::OccurrenceKey &key)
{
    std::erase_if(open, [&key](const Record &record) { return record.key == key; });
}

} // namespace unhunch::simulation

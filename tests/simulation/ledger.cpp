#include "tests/simulation/ledger.h"

#include <algorithm>

namespace unhunch::simulation {

using core::Slot;

namespace {

/// Enough for two months: a clock that ran ahead must not make it forget today.
constexpr std::size_t kRemembered = 400;

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
    for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
        if (fact->day == day && fact->slot == slot)
            return *fact;
    }
    return {day, slot};
}

Fact &Ledger::changeFact(std::int64_t day, Slot slot)
{
    for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
        if (fact->day == day && fact->slot == slot)
            return *fact;
    }
    if (facts.size() > kRemembered)
        facts.erase(facts.begin(), facts.begin() + kRemembered / 2);
    return facts.emplace_back(Fact{day, slot});
}

void Ledger::forget(const core::OccurrenceKey &key)
{
    std::erase_if(open, [&key](const Record &record) { return record.key == key; });
}

} // namespace unhunch::simulation

#include "core/reminder/deciding.h"

#include "core/reminder/seated_time.h"

#include <algorithm>
#include <array>

namespace unhunch::core {

using std::chrono::floor;
using std::chrono::seconds;

namespace {

/// Records kept, about twenty days. By number, not by date: a clock that ran ahead for a while must
/// not make it forget today.
constexpr std::size_t kRemembered = 100;

/// From the end: what is asked for is mostly of today.
template<typename Records> auto findRecord(Records &records, LogicalDay day, Slot slot)
{
    return std::find_if(records.rbegin(), records.rend(), [day, slot](const SlotDay &record) {
        return record.day == day && record.slot == slot;
    });
}

/// Makes room by what was written first, but for days yet to come.
void forgetBefore(LogicalDay day, std::vector<SlotDay> &records)
{
    if (records.size() < kRemembered)
        return;
    const auto first =
        std::ranges::find_if(records, [day](const SlotDay &record) { return record.day < day; });
    if (first != records.end())
        records.erase(first);
}

bool rollsOver(What what, Reason reason)
{
    if (what == What::Expired)
        return reason != Reason::SwitchedOff;
    return what == What::Skipped && reason != Reason::Pain && reason != Reason::Massage;
}

bool fulfils(What what)
{
    return what == What::Done || what == What::PartDone || what == What::SelfReported;
}

bool resetsSeatedTime(Slot slot, What what)
{
    return fulfils(what)
           || (slot == Slot::DeskReset
               && (what == What::Skipped || what == What::Natural || what == What::Absorbed));
}

void absorbDeskReset(Deciding &d, Slot by)
{
    const Occurrence *deskReset = findOpen(d.state, Slot::DeskReset);
    if (by != Slot::DeskReset && deskReset && deskReset->phase != Phase::Running)
        end(d, deskReset->key, What::Absorbed, reasonOf(by));
}

} // namespace

Deciding::Deciding(State &changed, const Rules &inForce, const Moment &moment, const Zone &local,
                   std::chrono::milliseconds ran, std::vector<Decision> &made)
    : Situation(changed, inForce, moment, local, ran)
    , change(changed)
    , decisions(made)
    , ranFor(ran)
{}

void Deciding::decide(const OccurrenceKey &occurrence, What what, Reason reason,
                      const std::string &by)
{
    const seconds seated =
        occurrence.slot == Slot::DeskReset ? floor<seconds>(state.seated) : seconds{0};
    decisions.push_back({now.utc, occurrence, what, reason, by, seated});
}

const Occurrence *findOpen(const State &state, Slot slot)
{
    const auto found = std::ranges::find_if(
        state.open, [slot](const Occurrence &open) { return open.key.slot == slot; });
    return found == state.open.end() ? nullptr : &*found;
}

Occurrence *findOpen(State &state, Slot slot)
{
    const auto found = std::ranges::find_if(
        state.open, [slot](const Occurrence &open) { return open.key.slot == slot; });
    return found == state.open.end() ? nullptr : &*found;
}

SlotDay recordOf(const State &state, LogicalDay day, Slot slot)
{
    const auto found = findRecord(state.days, day, slot);
    return found == state.days.rend() ? SlotDay{day, slot} : *found;
}

SlotDay &changeRecord(State &state, LogicalDay day, Slot slot)
{
    const auto found = findRecord(state.days, day, slot);
    if (found != state.days.rend())
        return *found;
    forgetBefore(day, state.days);
    return state.days.emplace_back(SlotDay{day, slot});
}

Occurrence &fallDue(Deciding &d, LogicalDay day, Slot slot, Reason reason)
{
    const int n = ++changeRecord(d.change, day, slot).count;
    Occurrence occurrence{{day, slot, n}};
    occurrence.dueAt = d.now.utc;
    waitFrom(occurrence, d.state.now, Reason::Lull);
    d.decide(occurrence.key, What::Due, reason);
    return d.change.open.emplace_back(occurrence);
}

void end(Deciding &d, OccurrenceKey occurrence, What what, Reason reason)
{
    d.decide(occurrence, what, reason);
    std::erase_if(d.change.open,
                  [&occurrence](const Occurrence &open) { return open.key == occurrence; });

    SlotDay &record = changeRecord(d.change, occurrence.day, occurrence.slot);
    record.count = std::max(record.count, occurrence.n);
    record.fulfilled = record.fulfilled || fulfils(what);
    record.missed = record.missed || rollsOver(what, reason);

    if (fulfils(what))
        absorbDeskReset(d, occurrence.slot);
    if (resetsSeatedTime(occurrence.slot, what))
        resetSeatedTime(d.change);
}

Reason reasonOf(Slot slot)
{
    constexpr std::array<Reason, kSlotCount> kReasons{Reason::MorningSlot, Reason::DeskResetSlot,
                                                      Reason::AfterWorkSlot, Reason::BedtimeSlot,
                                                      Reason::PreWorkoutSlot};
    return kReasons[static_cast<std::size_t>(slot)];
}

} // namespace unhunch::core

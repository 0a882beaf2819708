// Situations that no act tells of by itself.

#include "tests/simulation/world.h"

#include <algorithm>
#include <iterator>

namespace unhunch::simulation {

void World::countSleep()
{
    if (m_now - m_fellAsleepAt < 5 * kMinute)
        m_outcome.situations.meet(Situation::ShortSleep);
    const Calendar &calendar = m_oracle.calendar();
    const std::int64_t today = calendar.dayAt(wall());
    for (const std::int64_t day : {today - 1, today}) {
        const auto window = calendar.window(core::Slot::Bedtime, day);
        if (window && window->from + m_now - wall() > m_fellAsleepAt && window->to < wall())
            m_outcome.situations.meet(Situation::SleepOverWindow);
    }
}

void World::countTransitions(std::int64_t day)
{
    const Calendar &calendar = m_oracle.calendar();
    const auto &changes = m_atlas[m_zone].changes();
    const auto first = std::ranges::lower_bound(changes, day * 86400, {}, &AtlasZone::Change::at);
    if (first == changes.begin() || first == changes.end() || first->at >= (day + 1) * 86400)
        return;
    const std::int64_t apart = first->offset - std::prev(first)->offset;
    const Millis at = first->at * kSecond;
    const std::int64_t today = calendar.dayAt(at);
    const bool inWindow = std::ranges::any_of(
        std::array{core::Slot::Morning, core::Slot::AfterWork, core::Slot::Bedtime},
        [&](core::Slot slot) {
            const auto window = calendar.window(slot, today);
            const auto before = calendar.window(slot, today - 1);
            return (window && window->containsNearly(at, kHour))
                   || (before && before->containsNearly(at, kHour));
        });
    if (inWindow && apart != 0)
        m_outcome.situations.meet(apart > 0 ? Situation::GapInWindow : Situation::OverlapInWindow);
    if (std::abs(apart) == 1800)
        m_outcome.situations.meet(Situation::HalfHourChange);
    if (apart >= 86400)
        m_outcome.situations.meet(Situation::DayLost);
    const std::int64_t shown = first->at + std::prev(first)->offset;
    if (apart > 0 && apart < 86400 && (shown % 86400 + 86400) % 86400 + apart > 86400 - 1)
        m_outcome.situations.meet(Situation::NoMidnight);
    if (apart > 0 && shown % 86400 == 0)
        m_outcome.situations.meet(Situation::NoMidnight);
}

} // namespace unhunch::simulation

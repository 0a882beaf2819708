#pragma once

#include "core/schedule/rules.h"
#include "tests/simulation/atlas.h"
#include "tests/simulation/plan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace unhunch::simulation {

/// Wall clock, in ms since 1970.
struct Range {
    Millis from{0};
    Millis to{0};

    [[nodiscard]] bool contains(Millis at) const { return from <= at && at < to; }
    [[nodiscard]] bool containsNearly(Millis at, Millis slack) const
    {
        return from - slack <= at && at < to + slack;
    }
};

/// The oracle's own reading of the rules' calendar: logical days, windows, working hours.
class Calendar
{
public:
    void set(const core::Rules &rules, const AtlasZone &zone);

    [[nodiscard]] std::int64_t dayAt(Millis wall) const;
    /// The slot's window; none if that day has none. For the morning it is the whole time until
    /// its end, for after-work from the hours' end on.
    [[nodiscard]] std::optional<Range> window(core::Slot slot, std::int64_t day) const;
    /// Calls `visit` with slot and day for every window of yesterday or today that is open.
    template<typename Visit> void eachOpen(Millis wall, Visit visit) const
    {
        const std::int64_t today = dayAt(wall);
        for (std::size_t i = 0; i < m_windows.size(); ++i) {
            for (std::size_t slot = 0; slot < m_windows[i].size(); ++slot) {
                if (m_windows[i][slot] && m_windows[i][slot]->contains(wall))
                    visit(static_cast<core::Slot>(slot), today - 1 + static_cast<std::int64_t>(i));
            }
        }
    }
    /// In working hours, and not done for that day.
    [[nodiscard]] bool working(Millis wall, std::int64_t doneDay) const;
    /// The day whose working hours these are; else the logical day.
    [[nodiscard]] std::int64_t workingDayAt(Millis wall) const;
    /// A change of clock or hours lies within `slack` of that moment.
    [[nodiscard]] bool nearHoursEdge(Millis wall, Millis slack) const;
    /// Working hours end in that time, which is no longer than a day.
    [[nodiscard]] bool hoursEndIn(const Range &time) const;
    [[nodiscard]] Millis resolve(std::int64_t day, core::ClockTime clock) const;
    [[nodiscard]] int weekOf(std::int64_t day) const; ///< days since the week's start

private:
    struct Hours {
        std::int64_t day{0};
        Range range{};
    };

    void lookAround(std::int64_t day) const;
    [[nodiscard]] std::optional<Range> workOut(core::Slot slot, std::int64_t day) const;
    [[nodiscard]] std::vector<Range> spans(std::int64_t day) const;

    const core::Rules *m_rules{nullptr};
    const AtlasZone *m_zone{nullptr};
    mutable std::int64_t m_around{-1}; ///< the day the rest was worked out for
    mutable Range m_today{};
    mutable std::vector<Hours> m_hours;
    mutable std::array<std::array<std::optional<Range>, 5>, 2>
        m_windows{}; ///< yesterday's, today's
};

} // namespace unhunch::simulation

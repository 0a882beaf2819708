#pragma once

#include "app/presentation/week_view.h"
#include "tests/support/week_story.h"

namespace unhunch {

/// A zone that is always this far from UTC.
class FixedZone : public core::Zone
{
public:
    explicit FixedZone(std::chrono::hours offset)
        : m_offset(offset)
    {}

    [[nodiscard]] std::string id() const override { return "Test/Fixed"; }
    [[nodiscard]] std::chrono::seconds offsetAt(core::UtcTime) const override { return m_offset; }
    [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const override
    {
        return core::UtcTime{local.time_since_epoch() - m_offset};
    }

private:
    std::chrono::hours m_offset;
};

inline constexpr core::LogicalDay kSampleMonday = core::WeekStory::kMonday;

inline core::OccurrenceKey key(core::Slot slot, int day, int n = 1)
{
    return {.day = kSampleMonday + std::chrono::days{day}, .slot = slot, .n = n};
}

/// Every state somewhere, seen on the Friday afternoon.
[[nodiscard]] core::WeekStory fullWeek();

/// The same with more desk resets on one day than there is room for.
[[nodiscard]] core::WeekStory crowdedWeek();

/// The Monday of a first week, nothing done yet.
[[nodiscard]] core::WeekStory firstWeek();

[[nodiscard]] WeekView presented(const core::WeekStory &story,
                                 std::optional<core::LogicalDay> since = kSampleMonday
                                                                         - std::chrono::days{30},
                                 std::optional<core::UtcTime> nextReset = {});

} // namespace unhunch

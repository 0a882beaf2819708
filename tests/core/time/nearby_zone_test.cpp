#include "core/time/iso8601.h"
#include "core/time/nearby_zone.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

TEST(NearbyZoneTest, AnswersLikeTheZoneItselfWhereverItIsSeenFrom)
{
    const auto berlin = ZoneReader{}.find("Europe/Berlin");
    const UtcTime spring = *fromIso8601("2026-03-29T01:00:00Z");
    for (const auto from : {-10 * 24h, -1h, 0h, 1h, 10 * 24h}) {
        const NearbyZone nearby(*berlin, spring + from);
        EXPECT_EQ(nearby.id(), "Europe/Berlin");
        for (auto far = -300 * 24h; far <= 300 * 24h; far += 7h) {
            const UtcTime at = spring + far;
            EXPECT_EQ(nearby.offsetAt(at), berlin->offsetAt(at)) << far.count();
            EXPECT_EQ(nearby.steadyAt(at).from, berlin->steadyAt(at).from) << far.count();
            EXPECT_EQ(nearby.steadyAt(at).to, berlin->steadyAt(at).to) << far.count();
            const LocalTime local{std::chrono::floor<std::chrono::seconds>(at.time_since_epoch())};
            EXPECT_EQ(nearby.resolve(local), berlin->resolve(local)) << far.count();
        }
        for (auto near = std::chrono::minutes{-4h}; near <= 4h; near += 15min) {
            const LocalTime local{
                std::chrono::floor<std::chrono::seconds>((spring + near).time_since_epoch())};
            EXPECT_EQ(nearby.resolve(local), berlin->resolve(local)) << near.count();
        }
    }
}

} // namespace unhunch::test

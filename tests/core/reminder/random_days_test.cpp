#include "core/simulate/machine.h"
#include "core/simulate/run.h"
#include "core/time/iso8601.h"
#include "tests/support/random_days.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace unhunch::test {

using namespace std::chrono_literals;
using namespace core;

namespace {

struct Told {
    std::vector<Decision> decisions{};
    std::string text{};
};

/// Runs a story; with `extra` the engine is also stepped at odd moments, when it asked for nothing.
Told run(const Story &story, Dice *extra = nullptr)
{
    const ZoneReader zones;
    Told told;
    const trace::Listener listener = [&](const Decision &decision, const Zone &zone) {
        told.decisions.push_back(decision);
        told.text += trace::toJson(decision, zone) + '\n';
    };
    trace::Machine machine(story.rules, zones, listener);
    trace::SetZone zone;
    UtcTime wall{};
    for (const trace::Line &line : story.lines) {
        while (extra && wall > UtcTime{} && wall + 2min < line.at) {
            wall += extra->between(1s, 2min);
            machine.passUntil(wall);
            machine.happen(zone);
        }
        machine.passUntil(line.at);
        machine.happen(line.happening);
        wall = line.at;
        if (const auto *start = std::get_if<trace::Start>(&line.happening))
            zone.zone = start->zone;
        if (const auto *moved = std::get_if<trace::SetZone>(&line.happening))
            zone.zone = moved->zone;
        if (const auto *clock = std::get_if<trace::SetClock>(&line.happening))
            wall = clock->to;
    }
    return told;
}

/// What holds for every list of decisions, whatever the day was like.
class Ledger
{
public:
    void take(const Decision &decision)
    {
        const OccurrenceKey &key = decision.occurrence;
        EXPECT_TRUE(decision.reason != Reason::None) << "a decision without a reason";
        if (key.n == 0)
            return;
        EXPECT_FALSE(m_ended.contains(key)) << "decided about after its end";
        switch (decision.what) {
        case What::Due:
            EXPECT_TRUE(m_due.insert(key).second) << "due twice";
            EXPECT_FALSE(m_fulfilled.contains({key.day, key.slot}) && key.slot != Slot::DeskReset)
                << "asked again after it was done";
            break;
        case What::Shown:
            EXPECT_TRUE(m_shown.empty()) << "two reminders at once";
            EXPECT_TRUE(m_due.contains(key)) << "shown without being due";
            m_shown.insert(key);
            break;
        case What::Folded:
        case What::Withdrawn:
        case What::Snoozed:
        case What::Started:
            m_shown.erase(key);
            break;
        case What::Held:
            EXPECT_FALSE(m_shown.contains(key)) << "held on the screen";
            break;
        case What::Released:
            break;
        case What::Done:
        case What::PartDone:
        case What::SelfReported:
            m_fulfilled.insert({key.day, key.slot});
            [[fallthrough]];
        case What::Natural:
        case What::Skipped:
        case What::Expired:
        case What::Absorbed:
            m_shown.erase(key);
            m_ended.insert(key);
            break;
        }
    }

private:
    std::set<OccurrenceKey> m_due;
    std::set<OccurrenceKey> m_shown;
    std::set<OccurrenceKey> m_ended;
    std::set<std::pair<LogicalDay, Slot>> m_fulfilled;
};

} // namespace

TEST(RandomDaysTest, KeepTheLedgerInOrder)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Story story = randomStory(seed);
        Ledger ledger;
        for (const Decision &decision : run(story).decisions)
            ledger.take(decision);
        ASSERT_FALSE(HasFailure()) << "seed " << seed << "\n" << run(story).text;
    }
}

TEST(RandomDaysTest, NothingIsDecidedBetweenTheWakeUpsAskedFor)
{
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const Story story = randomStory(seed);
        Dice extra(seed);
        ASSERT_EQ(run(story).text, run(story, &extra).text) << "seed " << seed;
    }
}

TEST(RandomDaysTest, TheSameDayGivesTheSameDecisions)
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        ASSERT_EQ(run(randomStory(seed)).text, run(randomStory(seed)).text);
}

} // namespace unhunch::test

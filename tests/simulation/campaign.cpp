#include "tests/simulation/campaign.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace unhunch::simulation {

namespace {

constexpr std::size_t kEnough = 10;

void add(Campaign &campaign, std::uint64_t seed, const Outcome &outcome)
{
    ++campaign.years;
    campaign.events += outcome.events;
    campaign.reminders += outcome.reminders;
    campaign.decisions += outcome.decisions;
    campaign.hash += mix(outcome.hash ^ seed);
    campaign.situations.add(outcome.situations);
    if (outcome.violation)
        campaign.failures.push_back({seed, *outcome.violation});
}

} // namespace

Outcome liveYear(std::uint64_t seed, const std::vector<AtlasZone> &atlas, TraceLog *log)
{
    const Person person = drawPerson(seed, atlas.size());
    return World(person, {}, atlas, log).live();
}

Campaign liveYears(std::uint64_t first, std::uint64_t years, unsigned threads)
{
    Campaign campaign;
    std::mutex guard;
    std::atomic<std::uint64_t> next{0};
    std::atomic<bool> enough{false};
    const auto work = [&] {
        const std::vector<AtlasZone> atlas = readAtlas();
        for (std::uint64_t i = next++; i < years && !enough; i = next++) {
            const Outcome outcome = liveYear(first + i, atlas, nullptr);
            const std::lock_guard lock(guard);
            add(campaign, first + i, outcome);
            enough = campaign.failures.size() >= kEnough;
        }
    };
    std::vector<std::thread> workers;
    for (unsigned i = 0; i < threads; ++i)
        workers.emplace_back(work);
    for (std::thread &worker : workers)
        worker.join();
    std::ranges::sort(campaign.failures, {}, &Failure::seed);
    return campaign;
}

} // namespace unhunch::simulation

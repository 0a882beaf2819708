// Lives thousands of years beside the reminder engine and tells of every promise it breaks.

#include "tests/simulation/campaign.h"
#include "tests/simulation/shrink.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

using namespace unhunch::simulation;

namespace {

struct Options {
    std::uint64_t years{10'000};
    std::uint64_t base{1};
    std::optional<std::uint64_t> seed{};
    bool quick{false}; ///< only whether a promise was broken
    std::string commit{"unknown"};
    std::string traces{"."}; ///< folder
};

std::optional<Options> parse(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--quick") {
            options.quick = true;
            continue;
        }
        if (++i == argc)
            return {};
        const std::uint64_t number = std::strtoull(argv[i], nullptr, 0);
        if (name == "--years" && number > 0)
            options.years = number;
        else if (name == "--base")
            options.base = number;
        else if (name == "--seed")
            options.seed = number;
        else if (name == "--commit")
            options.commit = argv[i];
        else if (name == "--traces")
            options.traces = argv[i];
        else
            return {};
    }
    return options;
}

void tell(std::uint64_t seed, const Violation &violation)
{
    std::printf("seed %llu breaks \"%s\": %s\n", static_cast<unsigned long long>(seed),
                violation.promise.c_str(), violation.what.c_str());
}

void tellShrunk(std::uint64_t seed, const Violation &violation, const Options &options)
{
    const Shrunk shrunk = shrink(seed, violation, readAtlas());
    const std::string path = options.traces + "/sim-" + std::to_string(seed) + ".jsonl";
    std::ofstream(path) << shrunk.trace;
    std::printf("\nseed %llu made small: day %lld, %lld days, with",
                static_cast<unsigned long long>(seed),
                static_cast<long long>(shrunk.stretch.firstDay),
                static_cast<long long>(shrunk.stretch.days));
    for (std::size_t fault = 0; fault < kFaultCount; ++fault) {
        if (shrunk.stretch.faults.contains(static_cast<Fault>(fault)))
            std::printf(" %s,", std::string(kFaultNames[fault]).c_str());
    }
    std::printf(" trace in %s\n%s", path.c_str(), shrunk.trail.c_str());
    tell(seed, shrunk.violation);
}

int liveOne(const Options &options)
{
    const Outcome outcome = liveYear(*options.seed, readAtlas(), nullptr);
    std::printf(
        "seed %llu, commit %s, trace hash %016llx\n%llu events, %llu decisions, %llu reminders\n",
        static_cast<unsigned long long>(*options.seed), options.commit.c_str(),
        static_cast<unsigned long long>(outcome.hash),
        static_cast<unsigned long long>(outcome.events),
        static_cast<unsigned long long>(outcome.decisions),
        static_cast<unsigned long long>(outcome.reminders));
    if (!outcome.violation)
        return EXIT_SUCCESS;
    tell(*options.seed, *outcome.violation);
    tellShrunk(*options.seed, *outcome.violation, options);
    return EXIT_FAILURE;
}

/// False if a situation was met too rarely. Of fewer years chance alone may leave one out.
bool tellSituations(const Campaign &campaign)
{
    constexpr std::uint64_t kJudgedFrom = 1'000;
    bool enough = true;
    for (std::size_t i = 0; i < kFloors.size(); ++i) {
        const auto floor = static_cast<std::uint64_t>(
            kFloors[i].per10000Years * static_cast<double>(campaign.years) / 10'000);
        const bool met = campaign.situations.counts[i] >= floor || campaign.years < kJudgedFrom;
        enough = enough && met;
        std::printf("  %9llu of %7llu  %s%s\n",
                    static_cast<unsigned long long>(campaign.situations.counts[i]),
                    static_cast<unsigned long long>(floor), std::string(kFloors[i].name).c_str(),
                    met ? "" : "  TOO FEW");
    }
    return enough;
}

int liveMany(const Options &options)
{
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    const auto begun = std::chrono::steady_clock::now();
    const Campaign campaign = liveYears(options.base, options.years, threads);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    for (const Failure &failure : campaign.failures)
        tell(failure.seed, failure.violation);
    if (options.quick) {
        std::printf("%llu person-years\n", static_cast<unsigned long long>(campaign.years));
        return campaign.failures.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    std::printf("base seed %llu, commit %s, hash %016llx\n"
                "%llu person-years, %llu events, %llu decisions, %llu reminders\n"
                "%.0f s, %.1f years a second and core\n",
                static_cast<unsigned long long>(options.base), options.commit.c_str(),
                static_cast<unsigned long long>(campaign.hash),
                static_cast<unsigned long long>(campaign.years),
                static_cast<unsigned long long>(campaign.events),
                static_cast<unsigned long long>(campaign.decisions),
                static_cast<unsigned long long>(campaign.reminders), took.count(),
                static_cast<double>(campaign.years) / took.count() / threads);
    const bool enough = tellSituations(campaign);
    std::printf("%zu violations\n", campaign.failures.size());
    if (!campaign.failures.empty())
        tellShrunk(campaign.failures.front().seed, campaign.failures.front().violation, options);
    return campaign.failures.empty() && enough ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<Options> options = parse(argc, argv);
    if (!options) {
        std::fputs("usage: unhunch_sim [--years N] [--base SEED] [--seed SEED] [--quick]\n"
                   "                   [--commit TEXT] [--traces FOLDER]\n",
                   stderr);
        return 2;
    }
    return options->seed ? liveOne(*options) : liveMany(*options);
}

#include "tests/fuzz/corpus.h"

#include "core/record/to_trace.h"
#include "tests/support/recorded_life.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace unhunch::fuzz {

namespace {

constexpr std::uint64_t kLives = 6;
constexpr int kEvents = 60;

std::string traceOf(const std::filesystem::path &scenario)
{
    std::ifstream file(scenario);
    const auto story = nlohmann::ordered_json::parse(file);
    std::string trace;
    for (const auto &line : story.at("trace"))
        trace += line.is_string() ? line.get<std::string>() : line.dump() + "\n";
    return trace;
}

/// Without all that only a recording says.
std::string asWritten(const std::string &recording)
{
    std::istringstream lines(recording);
    std::string written;
    for (std::string line; std::getline(lines, line);) {
        auto object = nlohmann::ordered_json::parse(line);
        for (const char *key : {"told", "bootId", "rules", "state", "running"})
            object.erase(key);
        if (object["event"] != "timer" && object["event"] != "idle")
            written += object.dump() + "\n";
    }
    return written;
}

} // namespace

std::vector<std::string> corpus(const std::filesystem::path &scenarios)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(scenarios)) {
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::vector<std::string> traces;
    std::ranges::transform(files, std::back_inserter(traces), traceOf);
    for (std::uint64_t seed = 1; seed <= kLives; ++seed) {
        test::RecordedLife life(seed);
        life.live(kEvents);
        traces.push_back(core::toTrace(life.kept(), test::ZoneReader{}));
        traces.push_back(asWritten(traces.back()));
    }
    return traces;
}

} // namespace unhunch::fuzz

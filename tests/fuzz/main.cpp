// Spoiled traces through the reader and the engine (./dev fuzz): nothing they hold may crash them,
// keep them busy, or be refused in more than one line.

#include "core/simulate/run.h"
#include "core/simulate/what_if.h"
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/zone_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <sys/time.h>
#include <unistd.h>

namespace unhunch::fuzz {
namespace {

using Clock = std::chrono::steady_clock;

/// Of the processor's time: no trace keeps even a sanitized build busy for a tenth of it.
constexpr itimerval kPatience{{}, {60, 0}};

struct Task {
    std::string scenarios{};
    std::uint64_t seed{1};
    std::uint64_t count{2'000};
    std::optional<std::uint64_t> only{}; ///< this trace alone, which is left in trace.jsonl
};

// For the handler, which may ask for nothing.
volatile std::sig_atomic_t g_trace = 0;

/// Stuck, or given up by a sanitizer.
void tellWhich(int signal)
{
    std::array<char, 96> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%s in trace %ld\n",
                      signal == SIGPROF ? "stuck" : "fault", static_cast<long>(g_trace));
    (void)!write(STDERR_FILENO, text.data(), static_cast<std::size_t>(length));
    _exit(1);
}

/// Zones are read once: the files are not what is tried here.
class KnownZones final : public core::ZoneSource
{
public:
    [[nodiscard]] std::unique_ptr<core::Zone> find(const std::string &id) const override
    {
        if (id.size() > 40 || id.find_first_of(std::string_view{"\0.", 2}) != std::string::npos)
            return nullptr;
        auto known = m_known.find(id);
        if (known == m_known.end()) {
            auto zone = m_files.find(id);
            known =
                m_known
                    .emplace(id, dynamic_cast<core::TzifZone *>(zone.get())
                                     ? std::optional{*dynamic_cast<core::TzifZone *>(zone.get())}
                                     : std::nullopt)
                    .first;
        }
        return known->second ? std::make_unique<core::TzifZone>(*known->second) : nullptr;
    }

private:
    test::ZoneReader m_files{};
    mutable std::map<std::string, std::optional<core::TzifZone>> m_known{};
};

struct Counts {
    std::uint64_t refused{0};
    std::uint64_t tooLong{0};
    std::uint64_t decisions{0};
    double slowest{0};
    std::uint64_t slowestTrace{0};
};

bool isOneLine(std::string_view text)
{
    return text.starts_with("line ") && std::ranges::none_of(text, [](char c) {
               return static_cast<unsigned char>(c) < ' ';
           });
}

/// Centuries take their time, and show nothing that a year does not.
bool isLong(const std::vector<core::trace::Line> &lines)
{
    constexpr std::chrono::days kLong{400};
    std::chrono::milliseconds lived{0};
    core::UtcTime wall = lines.front().at;
    for (const core::trace::Line &line : lines) {
        lived += line.at - wall;
        const auto *set = std::get_if<core::trace::SetClock>(&line.happening);
        wall = set ? set->to : line.at;
    }
    return lived > kLong;
}

/// What was wrong; nothing if all was well.
std::optional<std::string> tryOut(const std::string &trace, const core::ZoneSource &zones,
                                  Counts &counts)
{
    const auto lines = core::trace::read(trace, {}, zones);
    if (!lines) {
        ++counts.refused;
        if (!isOneLine(lines.error().message))
            return "refused with " + core::json::quote(lines.error().message);
        return {};
    }
    if (isLong(*lines)) {
        ++counts.tooLong;
        return {};
    }
    const auto decided = [&counts](const core::Decision &decision, const core::Zone &zone) {
        counts.decisions += core::trace::toJson(decision, zone).empty() ? 0 : 1;
    };
    core::trace::run(*lines, {}, zones, decided);
    if (!core::trace::isRecording(*lines))
        return {};
    const auto none = core::json::parse("{}");
    const auto again = core::trace::tryOtherRules(*lines, std::get<core::json::Value>(none));
    if (!again)
        return "a recording without other rules is refused";
    if (!isLong(*again))
        core::trace::run(*again, {}, zones, decided);
    return {};
}

std::optional<Task> parse(std::span<char *> words)
{
    Task task;
    const auto number = [](std::string_view text) -> std::optional<std::uint64_t> {
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc{} && end == text.data() + text.size() ? std::optional{value}
                                                                        : std::nullopt;
    };
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string_view word{words[i]};
        if (!word.starts_with("--")) {
            task.scenarios = word;
            continue;
        }
        const auto value = i + 1 < words.size() ? number(words[++i]) : std::nullopt;
        if (!value)
            return {};
        if (word == "--seed")
            task.seed = *value;
        else if (word == "--count")
            task.count = *value;
        else if (word == "--only")
            task.only = value;
        else
            return {};
    }
    return task.scenarios.empty() ? std::nullopt : std::optional{task};
}

std::string spoiled(std::uint64_t index, const Task &task, std::span<const std::string> sound)
{
    test::Dice dice(task.seed * 1'000'003 + index);
    const std::string &trace =
        sound[static_cast<std::size_t>(dice.roll(static_cast<int>(sound.size())))];
    return mutate(trace, sound, dice);
}

/// Only from what is understood grows what is nearly understood. One scenario is about a trace that
/// is not.
bool areSound(std::span<const std::string> traces, const core::ZoneSource &zones)
{
    Counts counts;
    for (const std::string &trace : traces) {
        if (const auto wrong = tryOut(trace, zones, counts)) {
            std::printf("before any was spoiled: %s\n", wrong->c_str());
            return false;
        }
    }
    return counts.refused <= 1;
}

int run(const Task &task)
{
    const std::vector<std::string> sound = corpus(task.scenarios);
    const KnownZones zones;
    if (!areSound(sound, zones))
        return EXIT_FAILURE;
    Counts counts;
    const auto began = Clock::now();
    const std::uint64_t first = task.only.value_or(0);
    const std::uint64_t last = task.only ? *task.only + 1 : task.count;
    for (std::uint64_t index = first; index < last; ++index) {
        g_trace = static_cast<std::sig_atomic_t>(index);
        const std::string trace = spoiled(index, task, sound);
        if (task.only)
            std::ofstream("trace.jsonl", std::ios::binary) << trace;
        setitimer(ITIMER_PROF, &kPatience, nullptr);
        const auto from = Clock::now();
        if (const auto wrong = tryOut(trace, zones, counts)) {
            std::printf("trace %lu of seed %lu: %s\n", static_cast<unsigned long>(index),
                        static_cast<unsigned long>(task.seed), wrong->c_str());
            return EXIT_FAILURE;
        }
        const double took = std::chrono::duration<double>(Clock::now() - from).count();
        if (took > counts.slowest) {
            counts.slowest = took;
            counts.slowestTrace = index;
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
    const auto tried = static_cast<double>(last - first);
    std::printf(
        "seed %lu: %.0f traces, %.0f %% refused, %lu too long, %lu decisions, %.0f traces/s, "
        "slowest %.2f s (trace %lu)\n",
        static_cast<unsigned long>(task.seed), tried,
        100 * static_cast<double>(counts.refused) / tried,
        static_cast<unsigned long>(counts.tooLong), static_cast<unsigned long>(counts.decisions),
        tried / seconds, counts.slowest, static_cast<unsigned long>(counts.slowestTrace));
    return EXIT_SUCCESS;
}

} // namespace
} // namespace unhunch::fuzz

/// So that a sanitizer's finding comes to tellWhich().
extern "C" const char *__asan_default_options()
{
    return "abort_on_error=1";
}

int main(int argc, char **argv)
{
    const auto task = unhunch::fuzz::parse({argv, static_cast<std::size_t>(argc)});
    if (!task) {
        std::fputs("usage: unhunch_fuzz SCENARIOS [--count N] [--seed N] [--only TRACE]\n", stderr);
        return 2;
    }
    std::signal(SIGPROF, unhunch::fuzz::tellWhich);
    std::signal(SIGABRT, unhunch::fuzz::tellWhich);
    return unhunch::fuzz::run(*task);
}

// Every change of every clock of the world from 1970 to 2037, against a reading of the same files
// that shares no code with the core's.

#include "core/time/iso8601.h"
#include "tests/support/zone_reader.h"

#include <cstdint>
#include <filesystem>
#include <gtest/gtest.h>
#include <limits>
#include <optional>

namespace unhunch::test {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFrom = 0;              // 1970
constexpr std::int64_t kUntil = 2'145'916'800; // 2038
constexpr std::int64_t kAround = 4 * 3600;
constexpr std::int64_t kStep = 7 * 60 + 1;

struct Change {
    std::int64_t at{0};
    std::int64_t offset{0};
};

std::int64_t number(const std::string &bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    const std::uint64_t sign = 1ULL << (size * 8 - 1);
    return static_cast<std::int64_t>((value ^ sign) - sign);
}

/// The changes a file of the fat kind lists; empty for what is no such file.
std::vector<Change> changesIn(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.size() < 44 || bytes.substr(0, 4) != "TZif" || bytes[4] < '2')
        return {};
    const auto count = [&bytes](std::size_t header, std::size_t index) {
        return static_cast<std::size_t>(number(bytes, header + 20 + index * 4, 4));
    };
    const std::size_t block = 44 + count(0, 3) * 5 + count(0, 4) * 6 + count(0, 5) + count(0, 2) * 8
                              + count(0, 1) + count(0, 0);
    const std::size_t total = count(block, 3);
    const std::size_t times = block + 44;
    const std::size_t offsets = times + total * 9;
    std::vector<Change> changes{
        {std::numeric_limits<std::int64_t>::min(), number(bytes, offsets, 4)}};
    for (std::size_t i = 0; i < total; ++i) {
        const auto kind = static_cast<unsigned char>(bytes[times + total * 8 + i]);
        changes.push_back({number(bytes, times + i * 8, 8), number(bytes, offsets + kind * 6U, 4)});
    }
    return changes;
}

/// The first instant at which the clock shows it, among the changes around `near`; in a gap the
/// instant of the change that jumps over it.
std::int64_t expected(const std::vector<Change> &changes, std::size_t near, std::int64_t shown)
{
    const std::size_t first = near < 4 ? 0 : near - 4;
    const std::size_t last = std::min(changes.size(), near + 5);
    for (std::size_t i = first; i < last; ++i) {
        const std::int64_t at = shown - changes[i].offset;
        const bool inTime =
            changes[i].at <= at && (i + 1 == changes.size() || at < changes[i + 1].at);
        if (inTime)
            return at;
    }
    for (std::size_t i = first + 1; i < last; ++i) {
        if (changes[i].at + changes[i - 1].offset <= shown
            && shown < changes[i].at + changes[i].offset)
            return changes[i].at;
    }
    return -1;
}

/// How many local times around the change are resolved wrongly; tells of the first.
int wrongAround(const std::vector<Change> &changes, std::size_t i, const core::Zone &zone)
{
    const std::int64_t before = changes[i].at + changes[i - 1].offset;
    const std::int64_t after = changes[i].at + changes[i].offset;
    std::vector<std::int64_t> shown{before - 1, before, before + 1, after - 1, after, after + 1};
    for (std::int64_t at = -kAround; at <= kAround; at += kStep)
        shown.push_back(before + at);
    int wrong = 0;
    for (const std::int64_t local : shown) {
        const core::LocalTime time{std::chrono::seconds{local}};
        const auto resolved = zone.resolve(time).time_since_epoch() / std::chrono::seconds{1};
        if (resolved != expected(changes, i, local) && ++wrong == 1)
            ADD_FAILURE() << zone.id() << ": local second " << local << " is resolved to "
                          << resolved << ", not " << expected(changes, i, local);
    }
    return wrong;
}

} // namespace

TEST(EveryTransitionTest, EachLocalTimeAroundEachChangeOfEachZoneIsResolvedByTheRule)
{
    const fs::path root = "/usr/share/zoneinfo";
    int zones = 0;
    int transitions = 0;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root)) {
        const std::string id = fs::relative(entry.path(), root).string();
        if (!entry.is_regular_file() || id.starts_with("right/") || id.starts_with("posix/"))
            continue;
        const std::vector<Change> changes = changesIn(entry.path());
        const auto zone = changes.empty() ? nullptr : ZoneReader{}.find(id);
        if (!zone)
            continue;
        ++zones;
        for (std::size_t i = 1; i < changes.size(); ++i) {
            if (changes[i].at < kFrom || changes[i].at >= kUntil)
                continue;
            ++transitions;
            if (wrongAround(changes, i, *zone) > 0)
                break;
        }
    }
    EXPECT_GT(zones, 400);
    EXPECT_GT(transitions, 20'000);
}

} // namespace unhunch::test

#include "tests/simulation/atlas.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <limits>
#include <stdexcept>

namespace unhunch::simulation {

namespace {

constexpr std::int64_t kLargestOffset = 26LL * 3600;
constexpr std::array kPlaces{
    "Europe/Berlin",       "America/New_York",   "Europe/London",      "Australia/Lord_Howe",
    "America/Santiago",    "Africa/Cairo",       "America/Havana",     "Asia/Beirut",
    "Asia/Kolkata",        "Pacific/Auckland",   "Pacific/Kiritimati", "Pacific/Honolulu",
    "Pacific/Pago_Pago",   "Asia/Tokyo",         "Antarctica/Troll",   "Africa/Casablanca",
    "America/Los_Angeles", "Australia/Adelaide", "America/St_Johns",   "Asia/Kathmandu"};

std::int64_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    const std::uint64_t sign = 1ULL << (size * 8 - 1);
    return static_cast<std::int64_t>((value ^ sign) - sign);
}

/// Where the second half of a zone file has what: the half with times of eight bytes.
struct Layout {
    std::size_t changes{0}; ///< how many
    std::size_t times{0};   ///< where they begin, as the following
    std::size_t kinds{0};
    std::size_t offsets{0};
};

Layout layoutOf(std::string_view file)
{
    const auto count = [file](std::size_t header, std::size_t index) {
        return static_cast<std::size_t>(number(file, header + 20 + index * 4, 4));
    };
    const std::size_t half = 44 + count(0, 3) * 5 + count(0, 4) * 6 + count(0, 5) + count(0, 2) * 8
                             + count(0, 1) + count(0, 0);
    Layout layout{count(half, 3), half + 44};
    layout.kinds = layout.times + layout.changes * 8;
    layout.offsets = layout.kinds + layout.changes;
    return layout;
}

std::vector<AtlasZone::Change> changesIn(std::string_view file)
{
    const Layout layout = layoutOf(file);
    std::vector<AtlasZone::Change> read{
        {std::numeric_limits<std::int64_t>::min(), number(file, layout.offsets, 4)}};
    for (std::size_t i = 0; i < layout.changes; ++i) {
        const auto kind = static_cast<unsigned char>(file[layout.kinds + i]);
        read.push_back(
            {number(file, layout.times + i * 8, 8), number(file, layout.offsets + kind * 6U, 4)});
    }
    return read;
}

/// The same file with every change so much later.
std::string movedBy(std::int64_t seconds, std::string file)
{
    const Layout layout = layoutOf(file);
    for (std::size_t i = 0; i < layout.changes; ++i) {
        const std::size_t at = layout.times + i * 8;
        auto time = static_cast<std::uint64_t>(number(file, at, 8) + seconds);
        for (std::size_t byte = 8; byte-- > 0; time >>= 8U)
            file[at + byte] = static_cast<char>(time & 0xffU);
    }
    return file;
}

std::string readFile(const std::string &place)
{
    const std::string path = "/usr/share/zoneinfo/" + place;
    std::ifstream stream(path, std::ios::binary);
    std::string file{std::istreambuf_iterator<char>(stream), {}};
    if (file.size() < 44 || !file.starts_with("TZif") || file[4] < '2')
        throw std::runtime_error(path + " is no zone file");
    return file;
}

} // namespace

AtlasZone::AtlasZone(const std::string &id, std::string_view file)
    : m_changes(changesIn(file))
    , m_appsOwn(*core::TzifZone::read(id, file))
{}

std::size_t AtlasZone::changeBefore(std::int64_t at) const
{
    const auto holds = [this, at](std::size_t i) {
        return m_changes[i].at <= at && (i + 1 == m_changes.size() || at < m_changes[i + 1].at);
    };
    if (!holds(m_lastLooked)) {
        const auto next = std::ranges::upper_bound(m_changes, at, {}, &Change::at);
        m_lastLooked = static_cast<std::size_t>(next - m_changes.begin()) - 1;
    }
    return m_lastLooked;
}

std::chrono::seconds AtlasZone::offsetAt(core::UtcTime at) const
{
    const auto second = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    return std::chrono::seconds{m_changes[changeBefore(second)].offset};
}

core::UtcTime AtlasZone::resolve(core::LocalTime local) const
{
    const std::int64_t shown = local.time_since_epoch().count();
    std::size_t i = changeBefore(shown);
    while (i > 0 && m_changes[i].at + kLargestOffset > shown)
        --i;
    std::int64_t at = shown - m_changes[i].offset;
    while (i + 1 < m_changes.size() && at >= m_changes[i + 1].at) {
        ++i;
        at = std::max(shown - m_changes[i].offset, m_changes[i].at);
    }
    return core::UtcTime{std::chrono::seconds{at}};
}

std::vector<AtlasZone> readAtlas()
{
    constexpr std::int64_t kTwentyYears = 7305LL * 86400;
    constexpr const char *kSamoa = "Pacific/Apia";
    std::vector<AtlasZone> atlas;
    for (const char *place : kPlaces)
        atlas.emplace_back(place, readFile(place));
    atlas.emplace_back(kSamoa, movedBy(kTwentyYears, readFile(kSamoa)));
    return atlas;
}

} // namespace unhunch::simulation

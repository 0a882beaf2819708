#include "tests/simulation/atlas.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <limits>
#include <utility>

namespace unhunch::simulation {

namespace {

constexpr std::int64_t kLargestOffset = 26LL * 3600;
constexpr std::array kPlaces{
    "Europe/Berlin",       "America/New_York",   "Europe/London",      "Australia/Lord_Howe",
    "America/Santiago",    "Africa/Cairo",       "America/Havana",     "Asia/Beirut",
    "Asia/Kolkata",        "Pacific/Auckland",   "Pacific/Kiritimati", "Pacific/Honolulu",
    "Pacific/Pago_Pago",   "Asia/Tokyo",         "Antarctica/Troll",   "Africa/Casablanca",
    "America/Los_Angeles", "Australia/Adelaide", "America/St_Johns",   "Asia/Kathmandu"};

std::int64_t number(const std::string &bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    const std::uint64_t sign = 1ULL << (size * 8 - 1);
    return static_cast<std::int64_t>((value ^ sign) - sign);
}

std::size_t count(const std::string &bytes, std::size_t header, std::size_t index)
{
    return static_cast<std::size_t>(number(bytes, header + 20 + index * 4, 4));
}

} // namespace

AtlasZone::AtlasZone(std::string id, std::vector<Change> changes)
    : m_id(std::move(id))
    , m_changes(std::move(changes))
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

std::vector<AtlasZone::Change> readZoneFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.size() < 44 || bytes.substr(0, 4) != "TZif" || bytes[4] < '2')
        return {};
    const std::size_t old = 44 + count(bytes, 0, 3) * 5 + count(bytes, 0, 4) * 6
                            + count(bytes, 0, 5) + count(bytes, 0, 2) * 8 + count(bytes, 0, 1)
                            + count(bytes, 0, 0);
    const std::size_t changes = count(bytes, old, 3);
    const std::size_t times = old + 44;
    const std::size_t kinds = times + changes * 8;
    const std::size_t offsets = kinds + changes;
    std::vector<AtlasZone::Change> read{
        {std::numeric_limits<std::int64_t>::min(), number(bytes, offsets, 4)}};
    for (std::size_t i = 0; i < changes; ++i) {
        const auto kind = static_cast<unsigned char>(bytes[kinds + i]);
        read.push_back({number(bytes, times + i * 8, 8), number(bytes, offsets + kind * 6U, 4)});
    }
    return read;
}

std::vector<AtlasZone> readAtlas()
{
    const std::string folder = "/usr/share/zoneinfo/";
    std::vector<AtlasZone> atlas;
    for (const char *place : kPlaces)
        atlas.emplace_back(place, readZoneFile(folder + place));
    constexpr std::int64_t kTwentyYears = 7305LL * 86400;
    std::vector<AtlasZone::Change> samoa = readZoneFile(folder + "Pacific/Apia");
    for (std::size_t i = 1; i < samoa.size(); ++i)
        samoa[i].at += kTwentyYears;
    atlas.emplace_back("Pacific/Apia", std::move(samoa));
    return atlas;
}

} // namespace unhunch::simulation

#include "core/time/tzif.h"

#include "core/time/posix_zone.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

namespace unhunch::core {

using std::chrono::floor;
using std::chrono::seconds;
using std::chrono::sys_seconds;
using std::chrono::year;

namespace {

constexpr std::size_t kHeaderSize = 44;
constexpr seconds kLargestOffset = std::chrono::hours{26};
constexpr year kRulesFrom{1970};
constexpr year kRulesUntil{2200};

std::int64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8U | static_cast<unsigned char>(byte);
    if (bytes.size() == 4)
        return static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
    return static_cast<std::int64_t>(value);
}

/// How many of what a block holds.
struct Counts {
    std::size_t utIndicators{0};
    std::size_t standardIndicators{0};
    std::size_t leapSeconds{0};
    std::size_t transitions{0};
    std::size_t types{0};
    std::size_t designationBytes{0};

    [[nodiscard]] std::size_t blockSize(std::size_t timeSize) const
    {
        return transitions * (timeSize + 1) + types * 6 + designationBytes
               + leapSeconds * (timeSize + 4) + standardIndicators + utIndicators;
    }
};

std::optional<Counts> readHeader(std::string_view bytes)
{
    if (bytes.size() < kHeaderSize || bytes.substr(0, 4) != "TZif" || bytes[4] < '2')
        return {};
    const auto count = [bytes](std::size_t index) {
        return static_cast<std::size_t>(
            static_cast<std::uint32_t>(bigEndian(bytes.substr(20 + index * 4, 4))));
    };
    return Counts{count(0), count(1), count(2), count(3), count(4), count(5)};
}

/// Files may begin at the Big Bang, which is too long ago for milliseconds.
UtcTime inMilliseconds(sys_seconds at)
{
    return std::clamp(at, std::chrono::ceil<seconds>(UtcTime::min()),
                      floor<seconds>(UtcTime::max()));
}

} // namespace

/// Takes a TZif file apart.
class TzifReader
{
public:
    static std::optional<TzifZone> read(std::string id, std::string_view bytes)
    {
        const std::optional<Counts> old = readHeader(bytes);
        if (!old || bytes.size() < kHeaderSize + old->blockSize(4))
            return {};
        bytes.remove_prefix(kHeaderSize + old->blockSize(4));
        const std::optional<Counts> counts = readHeader(bytes);
        if (!counts || counts->types == 0 || bytes.size() < kHeaderSize + counts->blockSize(8))
            return {};
        const std::string_view block = bytes.substr(kHeaderSize, counts->blockSize(8));
        bytes.remove_prefix(kHeaderSize + block.size());

        TzifZone zone;
        zone.m_id = std::move(id);
        if (!readTransitions(zone, block, *counts) || !readFooter(zone, bytes)
            || !hasPossibleOffsets(zone))
            return {};
        return zone;
    }

private:
    static bool readTransitions(TzifZone &zone, std::string_view block, const Counts &counts)
    {
        const std::string_view indices = block.substr(counts.transitions * 8, counts.transitions);
        const std::string_view types = block.substr(counts.transitions * 9, counts.types * 6);
        const auto offsetOf = [types](std::size_t type) {
            return seconds{bigEndian(types.substr(type * 6, 4))};
        };
        zone.m_segments.push_back({sys_seconds::min(), offsetOf(0)});
        for (std::size_t i = 0; i < counts.transitions; ++i) {
            const sys_seconds at{seconds{bigEndian(block.substr(i * 8, 8))}};
            const auto type = static_cast<std::size_t>(static_cast<unsigned char>(indices[i]));
            if (type >= counts.types || at <= zone.m_segments.back().from)
                return false;
            zone.m_segments.push_back({at, offsetOf(type)});
        }
        return true;
    }

    static bool hasPossibleOffsets(const TzifZone &zone)
    {
        return std::ranges::all_of(zone.m_segments, [](const TzifZone::Segment &segment) {
            return std::chrono::abs(segment.offset) <= kLargestOffset;
        });
    }

    static bool readFooter(TzifZone &zone, std::string_view footer)
    {
        if (footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n')
            return false;
        const std::string_view rule = footer.substr(1, footer.size() - 2);
        if (rule.empty())
            return true;
        const std::optional<PosixZone> afterwards = posixZoneFromText(rule);
        if (afterwards && afterwards->daylight)
            extend(zone, *afterwards);
        return afterwards.has_value();
    }

    static void extend(TzifZone &zone, const PosixZone &rule)
    {
        std::vector<TzifZone::Segment> later;
        for (year y = kRulesFrom; y <= kRulesUntil; ++y) {
            later.push_back({daylightBegins(rule, y), *rule.daylight});
            later.push_back({daylightEnds(rule, y), rule.standard});
        }
        std::ranges::sort(later, {}, &TzifZone::Segment::from);
        const sys_seconds known = zone.m_segments.back().from;
        std::ranges::copy_if(
            later, std::back_inserter(zone.m_segments),
            [known](const TzifZone::Segment &segment) { return segment.from > known; });
    }
};

Result<TzifZone> TzifZone::read(std::string id, std::string_view bytes)
{
    const Error unreadable{"The time zone data of \"" + id + "\" cannot be read."};
    std::optional<TzifZone> zone = TzifReader::read(std::move(id), bytes);
    if (!zone)
        return unreadable;
    return *std::move(zone);
}

std::size_t TzifZone::segmentAt(sys_seconds at) const
{
    const auto next = std::ranges::upper_bound(m_segments, at, {}, &Segment::from);
    return static_cast<std::size_t>(next - m_segments.begin()) - 1;
}

seconds TzifZone::offsetAt(UtcTime at) const
{
    return m_segments[segmentAt(floor<seconds>(at))].offset;
}

SteadyTime TzifZone::steadyAt(UtcTime at) const
{
    const std::size_t segment = segmentAt(floor<seconds>(at));
    const bool last = segment + 1 == m_segments.size();
    return {inMilliseconds(m_segments[segment].from),
            last ? UtcTime::max() : inMilliseconds(m_segments[segment + 1].from),
            m_segments[segment].offset};
}

UtcTime TzifZone::resolve(LocalTime local) const
{
    const sys_seconds asUtc{local.time_since_epoch()};
    std::size_t i = segmentAt(asUtc - kLargestOffset);
    while (i + 1 < m_segments.size() && asUtc - m_segments[i].offset >= m_segments[i + 1].from)
        ++i;
    return std::max(asUtc - m_segments[i].offset, m_segments[i].from);
}

} // namespace unhunch::core

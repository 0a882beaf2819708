#include "core/time/tzif.h"

#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <vector>

namespace unhunch::core {

using namespace std::chrono_literals;

namespace {

std::string bigEndian(std::int64_t value, int size)
{
    std::string bytes;
    for (int i = size - 1; i >= 0; --i)
        bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFFU);
    return bytes;
}

/// What a TZif file of version 2 is made of; by default one that says UTC plus one hour, and plus
/// two from 1970 on.
struct File {
    struct Change {
        std::int64_t at{0};
        int type{0};
    };

    std::string magic{"TZif"};
    std::string version{"2"};
    std::vector<Change> changes{{0, 1}};
    std::vector<int> offsets{3600, 7200}; ///< of the types, in seconds
    std::string footer{"\n\n"};

    [[nodiscard]] std::string header(std::initializer_list<std::size_t> counts) const
    {
        std::string bytes = magic + version + std::string(15, '\0');
        for (const std::size_t count : counts)
            bytes += bigEndian(static_cast<std::int64_t>(count), 4);
        return bytes;
    }
    [[nodiscard]] std::string bytes() const
    {
        std::string text =
            header({0, 0, 0, 0, 0, 0}) + header({0, 0, 0, changes.size(), offsets.size(), 4});
        for (const Change &change : changes)
            text += bigEndian(change.at, 8);
        for (const Change &change : changes)
            text += bigEndian(change.type, 1);
        for (const int offset : offsets)
            text += bigEndian(offset, 4) + std::string(2, '\0');
        return text + std::string("AAA\0", 4) + footer;
    }
};

std::chrono::seconds offsetAt(UtcTime at, const File &file)
{
    const Result<TzifZone> zone = TzifZone::read("x", file.bytes());
    return zone ? zone->offsetAt(at) : std::chrono::seconds::min();
}

/// The file, changed in one way.
template<typename T> File with(T File::*part, const T &instead)
{
    File file;
    file.*part = instead;
    return file;
}

bool isRead(const File &file)
{
    return static_cast<bool>(TzifZone::read("x", file.bytes()));
}

} // namespace

TEST(DamagedTzifTest, AFileWithoutARuleKeepsItsLastOffset)
{
    EXPECT_EQ(offsetAt(UtcTime{-1ms}, {}), 1h);
    EXPECT_EQ(offsetAt(UtcTime{0ms}, {}), 2h);
    EXPECT_EQ(offsetAt(UtcTime{24h * 365 * 200}, {}), 2h);
}

TEST(DamagedTzifTest, AFileWithoutAChangeHasOneOffset)
{
    EXPECT_EQ(offsetAt(UtcTime{0ms}, with(&File::changes, {})), 1h);
}

TEST(DamagedTzifTest, ARefusalNamesTheZone)
{
    const Result<TzifZone> zone = TzifZone::read("Mars/Olympus", "");
    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().message, "The time zone data of \"Mars/Olympus\" cannot be read.");
}

TEST(DamagedTzifTest, RefusesWhatIsNoTzifFileOfVersionTwo)
{
    EXPECT_TRUE(isRead(with<std::string>(&File::version, "4")));
    EXPECT_FALSE(isRead(with<std::string>(&File::magic, "TZix")));
    EXPECT_FALSE(isRead(with<std::string>(&File::version, std::string(1, '\0'))));
    std::string secondHeader = File{}.bytes();
    secondHeader.replace(44, 4, "TZix");
    EXPECT_FALSE(TzifZone::read("x", secondHeader));
}

TEST(DamagedTzifTest, RefusesTypesThatAreNotThere)
{
    EXPECT_FALSE(isRead(with(&File::changes, {{0, 2}})));
    EXPECT_FALSE(isRead(with(&File::offsets, {})));
}

TEST(DamagedTzifTest, RefusesChangesOutOfOrder)
{
    EXPECT_TRUE(isRead(with(&File::changes, {{0, 1}, {1, 0}})));
    EXPECT_FALSE(isRead(with(&File::changes, {{0, 1}, {0, 0}})));
    EXPECT_FALSE(isRead(with(&File::changes, {{0, 1}, {-1, 0}})));
}

TEST(DamagedTzifTest, RefusesOffsetsThatNoClockOnEarthHas)
{
    EXPECT_TRUE(isRead(with(&File::offsets, {-26 * 3600, 26 * 3600})));
    EXPECT_FALSE(isRead(with(&File::offsets, {-26 * 3600 - 1, 0})));
    EXPECT_FALSE(isRead(with(&File::offsets, {0, 26 * 3600 + 1})));
    EXPECT_FALSE(isRead(with<std::string>(&File::footer, "\nAAA0BBB-27,M3.5.0,M10.5.0\n")));
}

TEST(DamagedTzifTest, RefusesAFooterThatIsNone)
{
    EXPECT_TRUE(isRead(with<std::string>(&File::footer, "\nAAA-1\n")));
    for (const char *wrong : {"", "\n", "AAA-1\n", "\nAAA-1", "\nAAA\n"})
        EXPECT_FALSE(isRead(with<std::string>(&File::footer, wrong))) << wrong;
}

} // namespace unhunch::core

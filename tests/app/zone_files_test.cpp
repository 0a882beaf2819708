#include "app/adapters/zone/local_zone.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>

namespace unhunch {

namespace {

namespace fs = std::filesystem;

/// A machine's root folder of its own, with two zones in it, and no variable TZ.
class ZoneFilesTest : public testing::Test
{
protected:
    ZoneFilesTest()
    {
        if (const char *variable = std::getenv("TZ"))
            m_variable = variable;
        unsetenv("TZ");
        fs::create_directories(m_root / "etc");
        for (const char *name : {"Europe/Berlin", "Asia/Tokyo"}) {
            const fs::path copy = m_root / "usr/share/zoneinfo" / name;
            fs::create_directories(copy.parent_path());
            fs::copy_file(fs::path("/usr/share/zoneinfo") / name, copy);
        }
    }
    ~ZoneFilesTest() override
    {
        fs::remove_all(m_root);
        if (!m_variable.empty())
            setenv("TZ", m_variable.c_str(), 1);
    }
    ZoneFilesTest(const ZoneFilesTest &) = delete;
    ZoneFilesTest &operator=(const ZoneFilesTest &) = delete;

    void linkLocaltime(const std::string &name)
    {
        fs::remove(m_root / "etc/localtime");
        fs::create_symlink("/usr/share/zoneinfo/" + name, m_root / "etc/localtime");
    }

    static fs::path makeRoot()
    {
        std::string name = (fs::temp_directory_path() / "unhunch-zones-XXXXXX").string();
        return mkdtemp(name.data());
    }

    fs::path m_root{makeRoot()};
    std::string m_variable{};
    ZoneFiles m_files{m_root};
};

} // namespace

TEST_F(ZoneFilesTest, FindsZonesByNameAndNothingElse)
{
    ASSERT_TRUE(m_files.find("Asia/Tokyo"));
    EXPECT_EQ(m_files.find("Asia/Tokyo")->offsetAt({}), std::chrono::hours{9});
    for (const char *wrong :
         {"", "Asia", "Asia/Kyoto", "/etc/passwd", "../../../etc/passwd", "Asia/"})
        EXPECT_FALSE(m_files.find(wrong)) << wrong;
}

TEST_F(ZoneFilesTest, TheVariableComesBeforeTheLink)
{
    linkLocaltime("Europe/Berlin");
    EXPECT_EQ(m_files.local()->id(), "Europe/Berlin");
    setenv("TZ", ":Asia/Tokyo", 1);
    EXPECT_EQ(m_files.local()->id(), "Asia/Tokyo");
}

TEST_F(ZoneFilesTest, WithoutALinkTheNameIsInAFileAndElseItIsUtc)
{
    EXPECT_EQ(m_files.local()->id(), "UTC");
    std::ofstream(m_root / "etc/timezone") << "Asia/Tokyo\n";
    EXPECT_EQ(m_files.local()->id(), "Asia/Tokyo");
}

TEST_F(ZoneFilesTest, TheLocalZoneFollowsTheMachineWhenToldTo)
{
    linkLocaltime("Europe/Berlin");
    LocalZone zone(m_files);
    linkLocaltime("Asia/Tokyo");
    EXPECT_EQ(zone.id(), "Europe/Berlin");
    zone.refresh();
    EXPECT_EQ(zone.id(), "Asia/Tokyo");
    EXPECT_EQ(zone.resolve(core::LocalTime{std::chrono::hours{9}}), core::UtcTime{});
}

} // namespace unhunch

#include "app/adapters/settings/settings_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct SettingsFolderTest : testing::Test {
    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("unhunch"));
    SettingsFolder folder{path};

    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(path + u'/' + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    void write(const char *name, const QByteArray &text) const
    {
        QDir().mkpath(path);
        QFile file(path + u'/' + QLatin1String(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

TEST_F(SettingsFolderTest, KeepsWhatDiffersFromTheDefaultsAndNothingElse)
{
    auto settings = folder.load();
    EXPECT_EQ(settings, core::Settings{});
    settings.rules.resetEvery = 60min;
    ASSERT_TRUE(folder.save(settings));
    EXPECT_EQ(content("rules.json"), "{\n  \"resetEvery\": \"60m\"\n}\n");
    EXPECT_EQ(content("session.json"), "none");
    EXPECT_EQ(SettingsFolder(path).load(), settings);
}

TEST_F(SettingsFolderTest, SavesEveryPart)
{
    auto settings = folder.load();
    settings.rules.bedtime = 23h;
    settings.session.voice = true;
    settings.holds.exceptions = {"Recorder"};
    settings.looks.shade = core::Shade::Dark;
    ASSERT_TRUE(folder.save(settings));
    EXPECT_EQ(SettingsFolder(path).load(), settings);
    ASSERT_TRUE(folder.save(core::Settings{}));
    EXPECT_EQ(SettingsFolder(path).load(), core::Settings{});
}

TEST_F(SettingsFolderTest, WhatIsNotUnderstoodIsNeverWritten)
{
    write("rules.json", "{ not JSON");
    auto settings = folder.load();
    EXPECT_EQ(settings.rules, core::Rules{});
    ASSERT_EQ(folder.troubles().size(), 1);
    EXPECT_TRUE(folder.troubles().front().contains(QStringLiteral("line 1, column")));
    settings.rules.bedtime = 23h;
    EXPECT_FALSE(folder.save(settings));
    EXPECT_EQ(content("rules.json"), "{ not JSON");

    settings.rules = {};
    settings.session.voice = true;
    EXPECT_TRUE(folder.save(settings)) << "the other parts can be saved";
}

TEST_F(SettingsFolderTest, PutAsideItIsKeptAndCanBeSavedAnew)
{
    write("rules.json", "{ not JSON");
    auto settings = folder.load();
    ASSERT_TRUE(folder.putTroublesAside());
    EXPECT_TRUE(folder.troubles().isEmpty());
    EXPECT_EQ(content("rules.json.not-understood-1"), "{ not JSON");
    settings.rules.bedtime = 23h;
    EXPECT_TRUE(folder.save(settings));
    EXPECT_EQ(SettingsFolder(path).load(), settings);
}

TEST_F(SettingsFolderTest, KnowsWhenAnotherProgramHasWritten)
{
    (void)folder.load();
    EXPECT_FALSE(folder.changedOutside());
    core::Settings settings;
    settings.session.volume = 50;
    ASSERT_TRUE(folder.save(settings));
    EXPECT_FALSE(folder.changedOutside());
    write("rules.json", R"({"bedtime": "23:00"})");
    EXPECT_TRUE(folder.changedOutside());
    EXPECT_EQ(folder.load().rules.bedtime, 23h);
    EXPECT_FALSE(folder.changedOutside());
}

TEST_F(SettingsFolderTest, AFolderThatCannotBeMadeIsToldInASentence)
{
    QFile inTheWay(path);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    core::Settings settings = folder.load();
    settings.session.voice = true;
    const auto saved = folder.save(settings);
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().message.find("cannot be saved"), std::string::npos);
}

} // namespace
} // namespace unhunch

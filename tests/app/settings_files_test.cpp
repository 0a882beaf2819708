#include "app/adapters/settings/settings_files.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

class SettingsFile : public testing::Test
{
protected:
    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("rules.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

TEST_F(SettingsFile, ThatIsNotThereMeansTheDefaults)
{
    const auto rules = readRules(m_folder.filePath(QStringLiteral("none.json")));

    ASSERT_TRUE(rules);
    EXPECT_EQ(*rules, core::Rules{});
}

TEST_F(SettingsFile, ChangesWhatItNamesAndLeavesTheRest)
{
    const auto rules = readRules(write(R"({"resetEvery": "60m"})"));

    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->resetEvery, 60min);
    EXPECT_EQ(rules->bedtime, core::Rules{}.bedtime);
}

TEST_F(SettingsFile, ThatCannotBeUnderstoodNamesFileLineAndColumn)
{
    const QString path = write("{\n  \"resetEvry\": \"60m\"\n}");
    const auto rules = readRules(path);

    ASSERT_FALSE(rules);
    EXPECT_TRUE(rules.error().message.starts_with(path.toStdString() + ":"))
        << rules.error().message;
    EXPECT_NE(rules.error().message.find("line 2"), std::string::npos) << rules.error().message;
}

TEST_F(SettingsFile, OfGuidedSessionsIsReadTheSameWay)
{
    const auto settings = readSessionSettings(write(R"({"voice": true})"));
    ASSERT_TRUE(settings);
    EXPECT_TRUE(settings->voice);
    EXPECT_EQ(*readSessionSettings(m_folder.filePath(QStringLiteral("none.json"))),
              core::SessionSettings{});
    EXPECT_FALSE(readSessionSettings(write(R"({"voice": "loud"})")));
}

TEST_F(SettingsFile, OfUnreasonableSizeIsRefused)
{
    EXPECT_FALSE(readRules(write(QByteArray(100'000, ' '))));
}

} // namespace
} // namespace unhunch

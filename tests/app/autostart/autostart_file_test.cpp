#include "app/adapters/autostart/autostart_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

struct AutostartFileTest : testing::Test {
    QTemporaryDir home;
    AutostartFile file{home.filePath(QStringLiteral("config/autostart")),
                       QStringLiteral("/opt/un hunch/unhunch")};

    QString content() const
    {
        QFile written(file.path());
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    }
    void replace(const char *before, const char *after) const
    {
        const QString text = content().replace(QLatin1String(before), QLatin1String(after));
        QFile written(file.path());
        ASSERT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(text.toUtf8());
    }
};

TEST_F(AutostartFileTest, OnWritesItAndOffRemovesIt)
{
    EXPECT_FALSE(file.isOn());
    ASSERT_TRUE(file.set(true));
    EXPECT_TRUE(file.isOn());
    EXPECT_TRUE(content().contains(u"\nExec=\"/opt/un hunch/unhunch\" --hidden\n"));
    ASSERT_TRUE(file.set(false));
    EXPECT_FALSE(QFile::exists(file.path()));
    EXPECT_TRUE(file.set(false)) << "off twice is off";
}

TEST_F(AutostartFileTest, WhatTheDesktopSwitchedOffIsOff)
{
    ASSERT_TRUE(file.set(true));
    replace("Hidden=false", "Hidden=true");
    EXPECT_FALSE(file.isOn());
    ASSERT_TRUE(file.set(true));
    EXPECT_TRUE(file.isOn());
    replace("enabled=true", "enabled = false");
    EXPECT_FALSE(file.isOn());
}

TEST_F(AutostartFileTest, AFolderThatCannotBeMadeIsTold)
{
    const AutostartFile lost(QStringLiteral("/proc/no-such-folder"), QStringLiteral("/bin/true"));
    const auto set = lost.set(true);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().message.substr(0, 20), "/proc/no-such-folder");
}

TEST_F(AutostartFileTest, AProgramThatTheSessionFindsIsCalledByItsName)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sh"));
    EXPECT_EQ(execLine(shell), u"sh --hidden");
}

TEST_F(AutostartFileTest, PathsAreQuotedAsDesktopEntriesWant)
{
    EXPECT_EQ(execLine(QStringLiteral("/a b/x")), u"\"/a b/x\" --hidden");
    EXPECT_EQ(execLine(QStringLiteral("/100%/x")), u"\"/100%%/x\" --hidden");
    EXPECT_EQ(execLine(QStringLiteral("/a\"b`c$d/x")), u"\"/a\\\\\"b\\\\`c\\\\$d/x\" --hidden");
    EXPECT_EQ(execLine(QStringLiteral("/a\\b/x")), u"\"/a\\\\\\\\b/x\" --hidden");
    EXPECT_EQ(execLine(QStringLiteral("/a\nb/x")), QString());
}

TEST_F(AutostartFileTest, DesktopsTakeItWhateverThePathIs)
{
    if (QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate")).isEmpty())
        GTEST_SKIP() << "desktop-file-validate is not installed";
    for (const auto *path : {"/usr/games/unhunch", "/a b/x", "/100%/x", "/a\"b/x", "/`$\\/x",
                             "/\xc3\xa4\xe4\xb8\xad/x", "/a;b|c&d/x", "/'q'/x"}) {
        const AutostartFile each(home.path(), QString::fromUtf8(path));
        ASSERT_TRUE(each.set(true));
        EXPECT_EQ(QProcess::execute(QStringLiteral("desktop-file-validate"), {each.path()}), 0)
            << path;
    }
}

} // namespace
} // namespace unhunch

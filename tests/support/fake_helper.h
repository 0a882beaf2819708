#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch::test {

/// Stands in for a helper: notes what it is asked, and answers as it should.
class FakeHelper
{
public:
    static constexpr auto kObey = "echo ok; while read -r line; do echo \"$line\" >> asked; "
                                  "echo ok; done; echo end >> asked";

    /// A script for the shell, in a folder of its own.
    [[nodiscard]] QStringList command(const QString &script = QString::fromLatin1(kObey)) const
    {
        return {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                QStringLiteral("cd '%1'; echo $$ >> started; %2").arg(m_folder.path(), script)};
    }
    [[nodiscard]] QStringList asked() const { return linesOf(QStringLiteral("asked")); }
    /// The number of each process that was started.
    [[nodiscard]] QStringList started() const { return linesOf(QStringLiteral("started")); }
    [[nodiscard]] bool isAsked(const QStringList &all) const
    {
        return QTest::qWaitFor([&] { return asked() == all; });
    }
    /// For scripts that wait for it.
    void goOn() const
    {
        QFile file(m_folder.filePath(QStringLiteral("go")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }

private:
    [[nodiscard]] QStringList linesOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir m_folder;
};

} // namespace unhunch::test

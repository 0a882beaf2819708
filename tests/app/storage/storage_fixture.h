#pragma once

#include "app/adapters/storage/storage.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {

/// A storage folder of its own for each test, and what the tests look at in it.
class StorageFixture : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file(const char *name) const
    {
        return folder() + u'/' + QString::fromLatin1(name);
    }
    [[nodiscard]] QString database() const { return file("history.db"); }
    [[nodiscard]] QString journal() const { return file("journal.jsonl"); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeBytes(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    /// Runs a statement on a file that no storage holds open.
    static void runOn(const QString &path, const QString &sql)
    {
        Database database(path);
        ASSERT_EQ(database.run(sql), SqlStatus::Ok);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace unhunch

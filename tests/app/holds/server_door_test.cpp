#include "app/adapters/holds/server_door.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

struct ServerDoorTest : testing::Test {
    QTemporaryDir session;
    ServerPlace place{.socket = session.filePath(QStringLiteral("pulse/native"))};
    int entered{0};

    std::unique_ptr<ServerDoor> door()
    {
        auto made = std::make_unique<ServerDoor>(place, [this] { ++entered; });
        made->start();
        return made;
    }
    void makeFolder() { ASSERT_TRUE(QDir(session.path()).mkdir(QStringLiteral("pulse"))); }
    void makeSocket(const QString &path)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    bool isEntered(int times)
    {
        return QTest::qWaitFor([this, times] { return entered == times; });
    }
};

TEST_F(ServerDoorTest, AServerThatIsThereIsEnteredAtOnce)
{
    makeFolder();
    makeSocket(place.socket);
    const auto opened = door();
    EXPECT_EQ(entered, 1);
}

TEST_F(ServerDoorTest, OneOfTheOthersDoesAsWell)
{
    place.others = {session.filePath(QStringLiteral("system"))};
    EXPECT_FALSE(place.isThere());
    makeSocket(place.others.front());
    EXPECT_TRUE(place.isThere());
}

TEST_F(ServerDoorTest, AServerThatIsNamedMayBeAnywhere)
{
    place.named = true;
    const auto opened = door();
    EXPECT_EQ(entered, 1);
}

TEST_F(ServerDoorTest, AServerThatComesLateIsFoundByItsSocket)
{
    makeFolder();
    const auto opened = door();
    EXPECT_EQ(entered, 0);
    makeSocket(session.filePath(QStringLiteral("pulse/pid")));
    makeSocket(place.socket);
    EXPECT_TRUE(isEntered(1));
}

TEST_F(ServerDoorTest, AServerWhoseFolderComesLateIsFoundByThat)
{
    const auto opened = door();
    EXPECT_EQ(entered, 0);
    makeFolder();
    EXPECT_TRUE(isEntered(1));
}

TEST_F(ServerDoorTest, AServerThatWasLostIsEnteredAgainWhenItComesBack)
{
    makeFolder();
    makeSocket(place.socket);
    const auto opened = door();
    opened->onAnswer();
    ASSERT_TRUE(QFile::remove(place.socket));
    opened->onLost();
    EXPECT_EQ(entered, 1);
    makeSocket(place.socket);
    EXPECT_TRUE(isEntered(2));
}

} // namespace
} // namespace unhunch

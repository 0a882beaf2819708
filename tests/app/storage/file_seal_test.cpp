#include "app/adapters/storage/file_seal.h"
#include "tests/app/storage/entries.h"
#include "tests/app/storage/storage_fixture.h"

namespace unhunch {

class FileSealTest : public StorageFixture
{
protected:
    FileSealTest()
    {
        const Storage storage = openStorage(folder());
        EXPECT_TRUE(storage.sessions->begin(sessionEntry(1)));
    }
};

TEST_F(FileSealTest, HoldsUntilTheFileChanges)
{
    EXPECT_FALSE(isAsSealed(folder())) << "it was never sealed";
    seal(folder());
    EXPECT_TRUE(isAsSealed(folder()));
    EXPECT_TRUE(isAsSealed(folder())) << "nothing was written since";
    EXPECT_TRUE(openStorage(folder()).sessions->begin(sessionEntry(2)));
    EXPECT_FALSE(isAsSealed(folder()));
    EXPECT_FALSE(QFile::exists(file("history.db.seal")));
}

TEST_F(FileSealTest, BreaksWithEveryBitThatChanges)
{
    const QByteArray sound = bytesOf(database());
    for (qsizetype at = 0; at < sound.size(); at += sound.size() / 97) {
        writeBytes(database(), sound);
        seal(folder());
        QByteArray spoiled = sound;
        spoiled[at] = static_cast<char>(spoiled[at] ^ (1 << (at % 8)));
        writeBytes(database(), spoiled);
        EXPECT_FALSE(isAsSealed(folder())) << at;
    }
}

TEST_F(FileSealTest, BreaksWhenSomethingIsAddedOrCutOff)
{
    const QByteArray sound = bytesOf(database());
    for (const QByteArray &other : {sound + '\0', sound.chopped(1), QByteArray()}) {
        writeBytes(database(), sound);
        seal(folder());
        writeBytes(database(), other);
        EXPECT_FALSE(isAsSealed(folder())) << other.size();
    }
}

TEST_F(FileSealTest, ATransactionThatIsHalfDoneBreaksIt)
{
    writeBytes(database() + QStringLiteral("-journal"), "half");
    seal(folder());
    EXPECT_FALSE(isAsSealed(folder()));
}

TEST_F(FileSealTest, EveryTwentiethStartLooksDeeperAnyway)
{
    for (int start = 1; start < 20; ++start) {
        seal(folder());
        EXPECT_TRUE(isAsSealed(folder())) << start;
    }
    seal(folder());
    EXPECT_FALSE(isAsSealed(folder()));
    seal(folder());
    EXPECT_TRUE(isAsSealed(folder()));
}

TEST_F(FileSealTest, ADamagedFileUnderASealIsFoundAtTheStart)
{
    seal(folder());
    QByteArray bytes = bytesOf(database());
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\x5a'));
    writeBytes(database(), bytes);
    EXPECT_EQ(openStorage(folder()).notice.trouble, StorageTrouble::DamagedSetAside);
}

} // namespace unhunch

#include "app/adapters/catalogue/catalogue_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(CatalogueFilesTest, TheProgramBringsItsOwnCatalogue)
{
    const auto catalogue = loadBuiltInCatalogue();
    ASSERT_TRUE(catalogue) << catalogue.error().message;
    EXPECT_EQ(catalogue->exercises.size(), 11u);
}

TEST(CatalogueFilesTest, AFolderIsReadLikeTheBuiltInOne)
{
    const QTemporaryDir folder;
    QFile::copy(":/catalogue/exercises.json", folder.filePath("exercises.json"));
    QFile::copy(":/catalogue/routines.json", folder.filePath("routines.json"));
    const auto read = loadCatalogueFrom(folder.path());
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, *loadBuiltInCatalogue());
}

TEST(CatalogueFilesTest, AMissingOrBrokenFileIsNamed)
{
    const QTemporaryDir folder;
    EXPECT_THAT(loadCatalogueFrom(folder.path()).error().message, HasSubstr("exercises.json: "));
    QFile::copy(":/catalogue/exercises.json", folder.filePath("exercises.json"));
    EXPECT_THAT(loadCatalogueFrom(folder.path()).error().message, HasSubstr("routines.json: "));
    QFile broken(folder.filePath("routines.json"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{ \"format\": \"unhunch.routines\",\n  oops");
    broken.close();
    EXPECT_THAT(loadCatalogueFrom(folder.path()).error().message,
                StartsWith("routines.json, line 2"));
}

} // namespace
} // namespace unhunch

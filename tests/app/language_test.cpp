#include "app/adapters/settings/language_setting.h"
#include "app/presentation/catalogue_text.h"
#include "app/presentation/language.h"
#include "app/presentation/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using testing::HasSubstr;

QString code(const Language &language)
{
    return language.code;
}

TEST(LanguageTest, EnglishIsTheFirstOfThem)
{
    const auto all = languages();
    ASSERT_GE(all.size(), 3U);
    EXPECT_EQ(all.front(), (Language{"en", "English"}));
    EXPECT_THAT(all, testing::Contains(Language{"de", "Deutsch"}));
    EXPECT_THAT(all, testing::Contains(testing::ResultOf(code, QString("ar"))));
}

TEST(LanguageTest, TheChosenOneIsSpoken)
{
    EXPECT_EQ(languageFor("de", {"ar-EG", "en"}), "de");
    EXPECT_EQ(languageFor("en", {"de-DE"}), "en");
}

TEST(LanguageTest, WithoutAChoiceTheFirstWishWithWordsIsSpoken)
{
    EXPECT_EQ(languageFor({}, {"de-CH", "de-Latn-CH", "de"}), "de");
    EXPECT_EQ(languageFor({}, {"fr-CH", "fr", "de-CH"}), "de");
    EXPECT_EQ(languageFor({}, {"en-GB", "de"}), "en");
    EXPECT_EQ(languageFor({}, {"ar_EG"}), "ar");
}

TEST(LanguageTest, WhatHasNoWordsIsEnglish)
{
    EXPECT_EQ(languageFor({}, {}), "en");
    EXPECT_EQ(languageFor({}, {"C"}), "en");
    EXPECT_EQ(languageFor("tlh", {"fr-FR"}), "en");
    EXPECT_EQ(languageFor("../../de", {}), "en");
}

TEST(LanguageTest, NumbersAndDatesAreThoseOfTheSystemIfItSpeaksTheLanguage)
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    EXPECT_EQ(localeFor("de", austria), austria);
    EXPECT_EQ(localeFor("en", QLocale::c()), QLocale::c());
}

TEST(LanguageTest, OrThoseOfTheLanguageInThatPlace)
{
    const QLocale germany(QLocale::German, QLocale::Germany);
    EXPECT_EQ(localeFor("en", germany), QLocale(QLocale::English, QLocale::Germany));
    EXPECT_EQ(localeFor("de", QLocale(QLocale::English, QLocale::UnitedStates)).firstDayOfWeek(),
              Qt::Monday);
}

TEST(LanguageTest, WhereEnglishIsNotAtHomeTheClockKeepsItsHours)
{
    const QLocale shown = localeFor("en", QLocale(QLocale::Ukrainian, QLocale::Ukraine));
    EXPECT_EQ(shown.language(), QLocale::English);
    EXPECT_EQ(shown.toString(QTime(17, 30), QLocale::ShortFormat), "17:30");
    EXPECT_EQ(shown.firstDayOfWeek(), Qt::Monday);
}

TEST(LanguageTest, WhileItIsSpokenWordsAndNumbersFollow)
{
    const QString before = slotName(core::Slot::Morning);
    {
        const SpokenLanguage german("de", QLocale(QLocale::German, QLocale::Germany));
        EXPECT_EQ(slotName(core::Slot::Morning), "Morgen");
        EXPECT_EQ(catalogueText("Breathe in"), "Einatmen");
        EXPECT_EQ(QLocale().toString(1.5), "1,5");
        EXPECT_EQ(german.direction(), Qt::LeftToRight);
    }
    EXPECT_EQ(slotName(core::Slot::Morning), before);
    EXPECT_EQ(before, "Morning");
}

TEST(LanguageTest, AWidgetsWordsAreFoundByItsClass)
{
    const SpokenLanguage german("de", QLocale(QLocale::German));
    EXPECT_EQ(QCoreApplication::translate("unhunch::SessionControls", "Skip"), "Überspringen");
}

TEST(LanguageTest, ArabicIsReadFromRightToLeft)
{
    EXPECT_EQ(SpokenLanguage("ar", QLocale("ar")).direction(), Qt::RightToLeft);
}

TEST(LanguageTest, InsideASentenceOnlyEnglishWritesNamesSmall)
{
    EXPECT_EQ(withinSentence("Belly breathing"), "belly breathing");
    const SpokenLanguage german("de", QLocale(QLocale::German));
    EXPECT_EQ(withinSentence("Belly breathing"), "Bauchatmung");
}

TEST(LanguageTest, TheLanguageThatNobodySpeaksIsLonger)
{
    const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
    const SpokenLanguage pseudo(QStringLiteral(UNHUNCH_PSEUDO_WORDS), "en", britain);
    EXPECT_GE(slotName(core::Slot::DeskReset).size(), 13);
    EXPECT_THAT(holdWords(core::Reason::Microphone, "Firefox").toStdString(), HasSubstr("Firefox"));
}

TEST(LanguageSettingTest, WithoutAFileNothingIsChosen)
{
    const QTemporaryDir folder;
    const auto read = readLanguage(folder.filePath("language.json"));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, "");
}

TEST(LanguageSettingTest, WhatIsWrittenIsReadAgain)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("new/language.json");
    ASSERT_TRUE(writeLanguage(path, "de"));
    EXPECT_EQ(*readLanguage(path), "de");
    ASSERT_TRUE(writeLanguage(path, {}));
    EXPECT_EQ(*readLanguage(path), "");
}

TEST(LanguageSettingTest, AFileThatIsNoSuchThingIsNamed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("language.json");
    for (const char *text : {"", "7", R"({"language": 7})", R"({"tongue": "de"})", "{}"}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto read = readLanguage(path);
        ASSERT_FALSE(read) << text;
        EXPECT_THAT(read.error().message, HasSubstr("language.json"));
    }
}

} // namespace
} // namespace unhunch

#include "app/widgets/theme/caches.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/theme_manager.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QWidget>

#include <gtest/gtest.h>

namespace unhunch {

namespace {

TEST(ThemeManagerTest, TheSystemDecidesUntilTheUserDoes)
{
    ThemeManager themes;
    EXPECT_FALSE(themes.theme().dark);
    themes.setSystemDark(true);
    EXPECT_TRUE(themes.theme().dark);
    themes.setChoice(ThemeChoice::Light);
    EXPECT_FALSE(themes.theme().dark);
    themes.setSystemDark(false);
    themes.setChoice(ThemeChoice::Dark);
    EXPECT_TRUE(themes.theme().dark);
}

TEST(ThemeManagerTest, AChangeReachesTheWholeApplicationAtOnce)
{
    ThemeManager themes;
    const QSignalSpy changed(&themes, &ThemeManager::changed);
    themes.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTheme().bg);
    themes.setChoice(ThemeChoice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightTheme().bg);
}

TEST(ThemeManagerTest, EveryGroupOfThePaletteIsFilled)
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        const QPalette palette = paletteOf(*theme);
        EXPECT_EQ(palette.color(QPalette::Active, QPalette::Text), theme->text);
        EXPECT_EQ(palette.color(QPalette::Inactive, QPalette::Text), theme->text);
        EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text), theme->text);
        EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Button), theme->sunken);
        EXPECT_EQ(palette.color(QPalette::Inactive, QPalette::Highlight), theme->accent);
    }
}

TEST(ThemeManagerTest, ReducedMotionTakesNoTime)
{
    ThemeManager themes;
    EXPECT_EQ(themes.length(std::chrono::milliseconds{250}).count(), 250);
    themes.setReducedMotion(true);
    EXPECT_EQ(themes.length(std::chrono::milliseconds{250}).count(), 0);
}

TEST(FontsTest, TheBundledFontsCarryEveryWeight)
{
    loadFonts();
    EXPECT_EQ(QFontInfo(uiFont(TextRole::Body)).family(), QStringLiteral("Inter"));
    EXPECT_EQ(QFontInfo(uiFont(TextRole::Label)).weight(), QFont::Medium);
    EXPECT_EQ(QFontInfo(uiFont(TextRole::Strong)).weight(), QFont::DemiBold);
    EXPECT_EQ(QFontInfo(uiFont(TextRole::Title3)).family(), QStringLiteral("Inter Display"));
    EXPECT_EQ(QFontInfo(uiFont(TextRole::Title3)).weight(), QFont::Bold);
}

namespace {

// The system may have the same fonts installed.
bool isOwnFontLoaded()
{
    return !QFontDatabase::applicationFontFamilies(0).isEmpty();
}

} // namespace

TEST(FontsTest, TheyComeBackAfterTheyWereUnloaded)
{
    const QFont kept = uiFont(TextRole::Strong);
    const qreal width = QFontMetricsF(kept).horizontalAdvance(QStringLiteral("Start"));
    EXPECT_TRUE(isOwnFontLoaded());
    emptyCaches();
    EXPECT_FALSE(isOwnFontLoaded());
    EXPECT_EQ(QFontInfo(uiFont(TextRole::Title3)).family(), QStringLiteral("Inter Display"));
    EXPECT_EQ(QFontMetricsF(kept).horizontalAdvance(QStringLiteral("Start")), width);
}

TEST(FontsTest, TheyStayWhileAWindowIsOpen)
{
    loadFonts();
    QWidget window;
    window.show();
    emptyCaches();
    EXPECT_TRUE(isOwnFontLoaded());
}

TEST(FontsTest, NothingIsSmallerThanThirteenPixels)
{
    EXPECT_EQ(textFont(4, QFont::Normal).pixelSize(), 13);
    EXPECT_EQ(uiFont(TextRole::Body, 1.3).pixelSize(), 20);
}

TEST(IconsTest, EveryIconDrawsSomethingInTheColourAskedFor)
{
    for (int i = 0; i < kIconCount; ++i) {
        const QImage image = iconPixmap(static_cast<Icon>(i), Qt::red, 24, 2).toImage();
        ASSERT_EQ(image.width(), 48) << i;
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255 && qRed(image.pixel(x, y)) == 255)
                    ++inked;
        EXPECT_GT(inked, 20) << i;
    }
}

TEST(IconsTest, OnlyTheArrowsMirror)
{
    EXPECT_EQ(mirrored(Icon::Left, Qt::RightToLeft), Icon::Right);
    EXPECT_EQ(mirrored(Icon::Left, Qt::LeftToRight), Icon::Left);
    EXPECT_EQ(mirrored(Icon::Play, Qt::RightToLeft), Icon::Play);
}

} // namespace

} // namespace unhunch

#include "app/desk/settings_desk.h"
#include "app/desk/settings_transfer.h"
#include "app/widgets/controls/clock_edit.h"
#include "app/widgets/controls/day_chip.h"
#include "app/widgets/controls/pick_button.h"
#include "app/widgets/controls/switch.h"
#include "app/widgets/controls/volume_slider.h"
#include "tests/app/desk/desk_day.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

struct SettingsDeskTest : testing::Test {
    QTemporaryDir place;
    test::DeskDay day;
    SettingsFolder folder{place.filePath(QStringLiteral("unhunch"))};
    AutostartFile autostart{place.filePath(QStringLiteral("autostart")),
                            QStringLiteral("/usr/bin/unhunch")};
    MainWindow *window = new MainWindow(day.themes);
    SettingsDesk desk{{day.service, day.plan, day.themes, folder, autostart, day.clock, day.zone,
                       QStringLiteral("/data")},
                      folder.load()};

    SettingsDeskTest()
    {
        day.themes.setReducedMotion(true);
        window->addPage(Icon::Calendar, QStringLiteral("History"), new QWidget);
        desk.addPage(*window);
        button(QStringLiteral("Settings")).click();
        window->show();
        QCoreApplication::processEvents();
    }
    ~SettingsDeskTest() override { delete window; }
    SettingsDeskTest(const SettingsDeskTest &) = delete;
    SettingsDeskTest &operator=(const SettingsDeskTest &) = delete;

    [[nodiscard]] QAbstractButton &button(const QString &name) const
    {
        for (auto *one : window->findChildren<QAbstractButton *>())
            if (one->accessibleName() == name)
                return *one;
        throw std::runtime_error("no button " + name.toStdString());
    }
    template<typename Widget> Widget &find(const char *name) const
    {
        for (auto *one : window->findChildren<Widget *>())
            if (one->accessibleName() == QString::fromLatin1(name))
                return *one;
        throw std::runtime_error(std::string("no ") + name);
    }
    void type(QLineEdit &edit, const char *text) const
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::fromLatin1(text));
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    [[nodiscard]] core::Settings onDisk() const { return SettingsFolder(folder.path()).load(); }
    [[nodiscard]] bool tells(const char *words) const
    {
        for (auto *one : window->findChildren<QLabel *>())
            if (one->isVisible() && one->text().contains(QString::fromLatin1(words)))
                return true;
        return false;
    }
};

TEST_F(SettingsDeskTest, WhatIsChangedIsSavedAndToldAtOnce)
{
    const QSignalSpy rules(&desk, &SettingsDesk::rulesChanged);
    const QSignalSpy session(&desk, &SettingsDesk::sessionChanged);
    type(find<ClockEdit>("Bedtime"), "23:15");
    EXPECT_EQ(desk.settings().rules.bedtime, 23h + 15min);
    EXPECT_EQ(onDisk().rules.bedtime, 23h + 15min);
    EXPECT_EQ(rules.count(), 1);
    EXPECT_EQ(session.count(), 0);
    find<VolumeSlider>("Volume").setValue(40);
    EXPECT_EQ(onDisk().session.volume, 40);
    EXPECT_EQ(session.count(), 1);
    button(QStringLiteral("Saturday")).click();
    EXPECT_TRUE(onDisk().rules.workdays.contains(std::chrono::Saturday));
}

TEST_F(SettingsDeskTest, TheLastChangeIsUndoneAndDoneAgain)
{
    find<Switch>("Voice").click();
    ASSERT_TRUE(onDisk().session.voice);
    button(QStringLiteral("Undo: Voice")).click();
    EXPECT_FALSE(onDisk().session.voice);
    EXPECT_FALSE(find<Switch>("Voice").isChecked());
    button(QStringLiteral("Undo: undoing it")).click();
    EXPECT_TRUE(onDisk().session.voice);
}

TEST_F(SettingsDeskTest, ARowGoesBackToItsDefaultByItself)
{
    type(find<ClockEdit>("Bedtime"), "23:15");
    find<Switch>("Voice").click();
    button(QStringLiteral("Bedtime: Back to 22:30")).click();
    EXPECT_EQ(onDisk().rules, core::Rules{});
    EXPECT_TRUE(onDisk().session.voice);
}

TEST_F(SettingsDeskTest, WhatIsNoTimeStaysWrittenAndIsToldInASentence)
{
    auto &bedtime = find<ClockEdit>("Bedtime");
    type(bedtime, "25:70");
    EXPECT_EQ(bedtime.text(), QStringLiteral("25:70"));
    EXPECT_TRUE(tells("is no time of day"));
    EXPECT_EQ(desk.settings(), core::Settings{});
    type(bedtime, "22:45");
    EXPECT_FALSE(tells("is no time of day"));
    EXPECT_EQ(onDisk().rules.bedtime, 22h + 45min);
}

TEST_F(SettingsDeskTest, HoursOverEachOtherAreNotTakenAndStayWritten)
{
    button(QStringLiteral("Add hours")).click();
    ASSERT_EQ(onDisk().rules.workingHours.size(), 2U);
    const auto before = desk.settings();
    std::vector<ClockEdit *> from;
    for (auto *one : window->findChildren<ClockEdit *>())
        if (one->accessibleName() == QStringLiteral("Working hours, from"))
            from.push_back(one);
    ASSERT_EQ(from.size(), 2U);
    type(*from.back(), "16:00");
    EXPECT_TRUE(tells("lie over each other"));
    EXPECT_EQ(desk.settings(), before);
    EXPECT_EQ(from.back()->clock(), 16h);
}

TEST_F(SettingsDeskTest, WhatCannotBeSavedIsNotTaken)
{
    QFile inTheWay(folder.path());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const QSignalSpy session(&desk, &SettingsDesk::sessionChanged);
    find<Switch>("Voice").click();
    EXPECT_TRUE(tells("cannot be saved"));
    EXPECT_FALSE(find<Switch>("Voice").isChecked());
    EXPECT_FALSE(desk.settings().session.voice);
    EXPECT_EQ(session.count(), 0);
}

TEST_F(SettingsDeskTest, WhatAnotherProgramWroteIsNeverLost)
{
    core::Settings others;
    others.rules.bedtime = 21h;
    SettingsFolder other(folder.path());
    (void)other.load();
    ASSERT_TRUE(other.save(others));
    find<Switch>("Voice").click();
    EXPECT_EQ(onDisk(), others);
    EXPECT_EQ(desk.settings(), others);
    EXPECT_FALSE(find<Switch>("Voice").isChecked());
    EXPECT_TRUE(tells("changed by another program"));
    find<Switch>("Voice").click();
    EXPECT_TRUE(onDisk().session.voice);
    EXPECT_EQ(onDisk().rules, others.rules);
}

TEST_F(SettingsDeskTest, TheDayBesideThemFollowsAtOnce)
{
    const auto resets = [this] {
        return std::ranges::count_if(desk.dayUnder(desk.settings().rules).marks, &DayMark::reset);
    };
    const auto before = resets();
    auto &every = find<PickButton>("After sitting for: 90 min");
    every.setFocus();
    QTest::keyClick(&every, Qt::Key_Down);
    QTest::keyClick(&every, Qt::Key_Down);
    EXPECT_EQ(onDisk().rules.resetEvery, 120min);
    EXPECT_EQ(resets(), before - 1);
    EXPECT_EQ(desk.dayUnder(desk.settings().rules).resetsDetail,
              QStringLiteral("each after 120 min of sitting"));
}

TEST_F(SettingsDeskTest, ANightShiftMovesTheWholeDayWhenAsked)
{
    core::Rules night;
    night.workingHours = {{22h, 6h}};
    SettingRowView hours{core::SettingId::WorkingHours};
    EXPECT_TRUE(desk.edit(hours, night.workingHours).isEmpty());
    button(QStringLiteral("Move the day")).click();
    EXPECT_EQ(onDisk().rules.dayStart, 14h);
    EXPECT_EQ(onDisk().rules.bedtime, 8h + 30min);
}

TEST_F(SettingsDeskTest, StartsWithTheDesktopWhereWanted)
{
    auto &start = find<Switch>("Start with the desktop");
    EXPECT_FALSE(start.isChecked());
    start.click();
    EXPECT_TRUE(autostart.isOn());
    EXPECT_TRUE(start.isChecked());
    start.click();
    EXPECT_FALSE(autostart.isOn());
}

TEST_F(SettingsDeskTest, ASearchHidesTheRest)
{
    find<QLineEdit>("Search settings").setText(QStringLiteral("bedtime"));
    EXPECT_TRUE(find<ClockEdit>("Bedtime").isVisible());
    EXPECT_FALSE(find<Switch>("Voice").isVisible());
    find<QLineEdit>("Search settings").clear();
    EXPECT_TRUE(find<Switch>("Voice").isVisible());
}

TEST_F(SettingsDeskTest, EveryControlHasANameAndIsLargeEnough)
{
    const auto *const page = window->findChild<SettingsPage *>();
    for (auto *one : page->findChildren<QAbstractButton *>()) {
        if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus)
            continue;
        EXPECT_FALSE(one->accessibleName().isEmpty()) << one->text().toStdString();
        EXPECT_GE(one->height(), 40) << one->accessibleName().toStdString();
        EXPECT_GE(one->width(), 40) << one->accessibleName().toStdString();
    }
    for (auto *one : window->findChildren<QLineEdit *>())
        EXPECT_FALSE(one->accessibleName().isEmpty());
}

TEST(SettingsTransferTest, AFileComesBackAsItWas)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("mine.json"));
    core::Settings settings;
    settings.rules.workingHours = {{22h, 6h}};
    settings.looks.textSize = core::TextSize::Large;
    ASSERT_TRUE(writeSettings(path, settings));
    const auto back = readSettings(path);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, settings);
}

TEST(SettingsTransferTest, AFileThatDoesNotFitIsRefusedWithItsPlace)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("mine.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"looks\":\n {\"shade\": 1}}");
    file.close();
    const auto back = readSettings(path);
    ASSERT_FALSE(back);
    EXPECT_NE(back.error().message.find("mine.json: line 2, column 12"), std::string::npos)
        << back.error().message;
    EXPECT_FALSE(readSettings(place.filePath(QStringLiteral("none.json"))));
}

} // namespace
} // namespace unhunch

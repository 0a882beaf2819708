#include "app/desk/settings_desk.h"
#include "program_day.h"
#include "scenes.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr QSize kNarrow{900, 700};

/// The program with its page of settings, whose files nobody keeps.
struct SettingsDay {
    QTemporaryDir place;
    FixedZone zone{2h};
    SettingsFolder folder{place.path()};
    AutostartFile autostart{place.path(), QStringLiteral("/usr/bin/unhunch")};
    ProgramDay day;
    std::unique_ptr<SettingsDesk> desk;

    explicit SettingsDay(ThemeChoice look, const core::Rules &rules = {})
        : day(look, core::WeekStory::at(core::WeekStory::kFriday, 11h + 45min), fullWeek(), rules)
    {}

    MainWindow *open(const core::Settings &settings = {})
    {
        (void)folder.load();
        desk = std::make_unique<SettingsDesk>(
            SettingsDesk::Parts{day.service, day.plan, day.themes, folder, autostart, day.clock,
                                zone, QStringLiteral("/home/ada/.local/share/unhunch")},
            settings);
        QObject::connect(desk.get(), &SettingsDesk::rulesChanged, &day.service,
                         &ReminderService::changeRules);
        QObject::connect(&day.history, &HistoryDesk::made, desk.get(),
                         [this](MainWindow *window) { desk->addPage(*window); });
        day.sitFor(1min);
        day.history.open();
        press(*shown<MainWindow>(), QStringLiteral("Settings"));
        day.settle();
        return shown<MainWindow>();
    }
};

void scrollBy(SettingsDay &settings, MainWindow *window, int pages)
{
    for (auto *area : window->findChildren<QScrollArea *>())
        if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
            area->verticalScrollBar()->setValue(pages * area->verticalScrollBar()->pageStep());
    settings.day.settle();
}

void paintAllOfIt(const Album &album)
{
    SettingsDay settings(album.look());
    MainWindow *window = settings.open();
    for (int page = 0; page < 7; ++page) {
        scrollBy(settings, window, page);
        album.add(QStringLiteral("settings-%1").arg(page + 1), {window});
    }
    scrollBy(settings, window, 0);
    window->resize(kNarrow);
    settings.day.settle();
    album.add(QStringLiteral("settings-narrow"), {window});
}

void paintChanges(const Album &album)
{
    core::Settings own;
    own.rules.workingHours = {{22h, 2h}, {3h, 6h}};
    own.rules.resetEvery = 60min;
    SettingsDay settings(album.look(), own.rules);
    MainWindow *window = settings.open(own);
    album.add(QStringLiteral("settings-night"), {window});
    press(*window, QStringLiteral("Move the day"));
    settings.day.settle();
    album.add(QStringLiteral("settings-moved"), {window});
    window->findChild<QLineEdit *>()->setText(QStringLiteral("swimming"));
    settings.day.settle();
    album.add(QStringLiteral("settings-nothing"), {window});
    for (auto *edit : window->findChildren<QLineEdit *>())
        if (edit->accessibleName() == QStringLiteral("Search settings"))
            edit->setText(QStringLiteral("volume"));
    settings.day.settle();
    album.add(QStringLiteral("settings-found"), {window});
}

void paintTrouble(const Album &album)
{
    SettingsDay settings(album.look());
    QFile file(settings.place.filePath(QStringLiteral("rules.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write("{ \"bedtime\": 11 }");
    file.close();
    MainWindow *window = settings.open();
    album.add(QStringLiteral("settings-not-understood"), {window});
}

void paintLooks(const Album &album)
{
    SettingsDay settings(album.look());
    settings.day.themes.setMoreContrast(true);
    MainWindow *window = settings.open();
    album.add(QStringLiteral("settings-contrast"), {window});
    settings.day.themes.setMoreContrast(false);
    settings.day.themes.setTextScale(1.3);
    settings.day.settle();
    album.add(QStringLiteral("settings-largest"), {window});
    settings.day.themes.setTextScale(1);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    settings.day.settle();
    album.add(QStringLiteral("settings-mirrored"), {window});
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace

void paintSettings(const Album &album)
{
    paintAllOfIt(album);
    paintChanges(album);
    paintTrouble(album);
    paintLooks(album);
}

} // namespace unhunch::test

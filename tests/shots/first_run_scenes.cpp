#include "app/desk/first_run_desk.h"
#include "program_day.h"
#include "scenes.h"

#include <QTemporaryDir>

#include <array>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;

constexpr std::array kSteps{"welcome", "hours", "safety", "gear", "asking", "try"};

/// A new user's first minutes, whose files nobody keeps.
struct NewcomersDay {
    QTemporaryDir place;
    FixedZone zone{2h};
    SettingsFolder folder{place.path()};
    FirstRunFile file{place.path()};
    AutostartFile autostart{place.path(), QStringLiteral("/usr/bin/unhunch")};
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    NoticeDesk notices{notifier};
    ProgramDay day;
    SettingsDesk settings;
    ChoicesDesk choices;
    FirstRunDesk desk;

    NewcomersDay(ThemeChoice look, bool hasTray)
        : day(look, core::WeekStory::at(core::WeekStory::kFriday, 11h + 45min), {}, {},
              ProgramDay::User::Newcomer)
        , settings({day.service, day.plan, day.themes, folder, autostart, day.clock, zone},
                   folder.load())
        , choices({day.service, day.plan, day.themes, core::allIn(day.personal()), day.store()})
        , desk({day.service, day.plan, day.themes, file, settings, choices, day.sessions, notices,
                [hasTray] { return hasTray; }})
    {
        QObject::connect(&settings, &SettingsDesk::rulesChanged, &day.service,
                         &ReminderService::changeRules);
        desk.begin(true);
        day.settle();
    }
};

void paintSteps(const Album &album)
{
    NewcomersDay newcomer(album.look(), true);
    auto *const window = shown<FirstRunWindow>();
    for (std::size_t i = 0; i < kSteps.size(); ++i) {
        newcomer.day.settle();
        const QString name =
            QStringLiteral("firstrun-%1-%2").arg(i + 1).arg(QLatin1String(kSteps.at(i)));
        album.add(name, {window});
        if (i + 1 < kSteps.size())
            press(*window, QStringLiteral("Continue"));
    }
}

/// A night shift, a stop sign, nothing at hand, no tray.
void paintOddSteps(const Album &album)
{
    NewcomersDay newcomer(album.look(), false);
    auto *const window = shown<FirstRunWindow>();
    press(*window, QStringLiteral("Continue"));
    press(*window, QStringLiteral("Whenever I sit, without fixed hours"));
    newcomer.day.settle();
    album.add(QStringLiteral("firstrun-whenever"), {window});
    press(*window, QStringLiteral("Continue"));
    press(*window, QStringLiteral("Numbness or tingling"));
    press(*window, QStringLiteral("Hanging"));
    newcomer.day.settle();
    album.add(QStringLiteral("firstrun-stop-sign"), {window});
    press(*window, QStringLiteral("When not to exercise"));
    newcomer.day.settle();
    album.add(QStringLiteral("firstrun-caution"), {window});
    press(*window, QStringLiteral("Go back"));
    press(*window, QStringLiteral("Continue"));
    press(*window, QStringLiteral("Continue"));
    newcomer.day.settle();
    album.add(QStringLiteral("firstrun-no-tray"), {window});
    QApplication::setLayoutDirection(Qt::RightToLeft);
    press(*window, QStringLiteral("Back"));
    newcomer.day.settle();
    album.add(QStringLiteral("firstrun-mirrored"), {window});
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace

void paintFirstRun(const Album &album)
{
    paintSteps(album);
    paintOddSteps(album);
}

} // namespace unhunch::test

#include "app/desk/progress_desk.h"
#include "app/desk/tray_desk.h"
#include "app/presentation/level_news.h"
#include "app/widgets/history/erase_dialog.h"
#include "app/widgets/history/history_menu.h"
#include "app/widgets/history/week_card.h"
#include "app/widgets/history/week_cell.h"
#include "program_day.h"
#include "scenes.h"
#include "tests/app/history/sample_quarter.h"

#include <QLineEdit>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using core::WeekStory;

constexpr QSize kNarrow{940, 760};
constexpr QSize kWide{1120, 760};
constexpr int kQuarter = 84;
constexpr std::size_t kWednesday = 2;
constexpr std::size_t kDeskResets = 1;

core::UtcTime fridayAfternoon()
{
    return WeekStory::at(WeekStory::kFriday, 11h + 45min);
}

MainWindow *open(ProgramDay &day)
{
    day.history.open();
    day.settle();
    return shown<MainWindow>();
}

void paintFullWeek(const Album &album)
{
    ProgramDay day(album.look(), fridayAfternoon(), fullWeek());
    day.sitFor(84min);
    MainWindow *window = open(day);
    album.add(QStringLiteral("history"), {window});

    window->findChild<WeekCard *>()->cell(kWednesday, kDeskResets).click();
    day.settle();
    album.add(QStringLiteral("history-detail"), {window});
    window->setFocus();
    day.settle();

    window->resize(kNarrow);
    day.settle();
    album.add(QStringLiteral("history-narrow"), {window});
}

/// The menu of the history, what it says when it is done, and what it asks before it deletes.
void paintOrders(const Album &album)
{
    ProgramDay day(album.look(), fridayAfternoon(), fullWeek());
    day.sitFor(84min);
    MainWindow *window = open(day);
    press(*window, QStringLiteral("Export, import and delete"));
    day.settle();
    auto *const menu = shown<HistoryMenu>();
    album.add(QStringLiteral("history-menu"), {window, menu});
    menu->close();

    day.history.carryOut(HistoryOrder::Undo);
    day.settle();
    album.add(QStringLiteral("history-told"), {window});
    day.history.carryOut(HistoryOrder::Erase);
    day.settle();
    auto *const dialog = shown<EraseDialog>();
    album.add(QStringLiteral("history-erase"), {dialog});
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("delete"));
    day.settle();
    album.add(QStringLiteral("history-erase-meant"), {dialog});
    dialog->reject();
}

void paintStates(const Album &album)
{
    ProgramDay day(album.look(), fridayAfternoon(), fullWeek());
    day.sitUntilAReminderIsShown();
    MainWindow *window = open(day);
    album.add(QStringLiteral("history-due"), {window});

    day.service.handle(core::RemindersPaused{day.clock.now().utc + 60min});
    day.settle();
    album.add(QStringLiteral("history-paused"), {window});

    day.history.setNotice(NoticeView{
        .text = TrayDesk::tr("Your desktop has no tray. Unhunch keeps running; start it again to "
                             "open this window."),
        .actions = {}});
    day.settle();
    album.add(QStringLiteral("history-notice"), {window});

    const core::LevelChange up{
        .exercise = "dead-hang", .from = 1, .to = 2, .reason = core::LevelReason::GoodSessions};
    day.history.setNotice(NoticeView{.kind = NoticeView::Kind::News,
                                     .text = levelNews({&up, 1}, QLocale()),
                                     .actions = {ProgressDesk::tr("Undo")}});
    day.settle();
    album.add(QStringLiteral("history-news"), {window});
}

void paintStory(const Album &album, const QString &name, core::UtcTime begin,
                const WeekStory &story)
{
    ProgramDay day(album.look(), begin, story);
    day.sitFor(20min);
    album.add(name, {open(day)});
}

WeekStory oneDay()
{
    WeekStory story = fullWeek();
    std::erase_if(story.sessions, [](const auto &logged) {
        return logged.session.occurrence.day != kSampleMonday;
    });
    std::erase_if(story.decisions,
                  [](const auto &decision) { return decision.occurrence.day != kSampleMonday; });
    return story;
}

/// The pages beside the week, each by its name in the sidebar.
void paintPages(const Album &album, const QString &state, core::UtcTime begin,
                const WeekStory &story, const std::vector<core::LevelChange> &climbs)
{
    ProgramDay day(album.look(), begin, story);
    day.climb(climbs);
    day.sitFor(20min);
    MainWindow *window = open(day);
    for (const char *page : {"Trend", "Journey", "Ladders"}) {
        press(*window, QString::fromLatin1(page));
        day.settle();
        const QString name = QString::fromLatin1(page).toLower();
        album.add(QStringLiteral("%1-%2").arg(name, state), {window});
        if (state != QLatin1String("full"))
            continue;
        window->resize(kNarrow);
        day.settle();
        album.add(QStringLiteral("%1-narrow").arg(name), {window});
        window->resize(kWide);
    }
}

} // namespace

void paintHistory(const Album &album)
{
    paintFullWeek(album);
    paintStates(album);
    paintOrders(album);
    paintStory(album, QStringLiteral("history-first-week"), WeekStory::at(kSampleMonday, 8h), {});
    paintStory(album, QStringLiteral("history-one-day"),
               WeekStory::at(kSampleMonday + std::chrono::days{1}, 5h), oneDay());
    paintPages(album, QStringLiteral("full"), fridayAfternoon(), sampleDays(kQuarter),
               sampleClimbs());
    paintPages(album, QStringLiteral("empty"), WeekStory::at(kSampleMonday, 8h), {}, {});
    paintPages(album, QStringLiteral("one-day"),
               WeekStory::at(kSampleMonday + std::chrono::days{1}, 5h), oneDay(), {});
}

} // namespace unhunch::test

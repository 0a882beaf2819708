#include "app/widgets/library/library_list.h"
#include "program_day.h"
#include "scenes.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr QSize kNarrow{900, 700};

/// The program with all that its main window has of the plan.
struct PlanDay {
    ProgramDay day;
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no bus"))};
    NoticeDesk notices{notifier};
    std::unique_ptr<ProgressDesk> progress;
    std::unique_ptr<PlanPages> pages;

    explicit PlanDay(ThemeChoice look)
        : day(look, core::WeekStory::at(core::WeekStory::kFriday, 11h + 45min), fullWeek())
    {
        auto choices = day.personal().choices();
        choices.gear = {"band", "rolled-towel", "carpet", "wall", "doorway", "towel", "ball"};
        (void)day.personal().save(choices);
    }

    MainWindow *open()
    {
        progress = std::make_unique<ProgressDesk>(day.progressParts(notices));
        day.plan.setCare([this] { return progress->care(); });
        pages = std::make_unique<PlanPages>(day.pagesParts(notices, *progress));
        QObject::connect(&notices, &NoticeDesk::changed, &day.history,
                         [this] { day.history.setNotice(notices.view()); });
        day.sitFor(1min);
        day.history.open();
        day.settle();
        return shown<MainWindow>();
    }
};

void goTo(PlanDay &plan, MainWindow *window, const QString &page)
{
    press(*window, page);
    plan.day.settle();
}

void scrollDown(PlanDay &plan, MainWindow *window)
{
    for (auto *area : window->findChildren<QScrollArea *>())
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    plan.day.settle();
}

void paintLibrary(const Album &album)
{
    PlanDay plan(album.look());
    auto choices = plan.day.personal().choices();
    choices.leftOut = {"upper-trap-ball"};
    (void)plan.day.personal().save(choices);
    MainWindow *window = plan.open();
    goTo(plan, window, QStringLiteral("Exercises"));
    album.add(QStringLiteral("library"), {window});
    scrollDown(plan, window);
    album.add(QStringLiteral("library-end"), {window});
    window->findChild<QLineEdit *>()->setText(QStringLiteral("roller"));
    plan.day.settle();
    album.add(QStringLiteral("library-search"), {window});
    window->findChild<QLineEdit *>()->setText(QStringLiteral("swimming"));
    plan.day.settle();
    album.add(QStringLiteral("library-nothing"), {window});
    window->findChild<QLineEdit *>()->clear();
    window->resize(kNarrow);
    plan.day.settle();
    album.add(QStringLiteral("library-narrow"), {window});
}

void paintExercises(const Album &album)
{
    PlanDay plan(album.look());
    MainWindow *window = plan.open();
    goTo(plan, window, QStringLiteral("Exercises"));
    press(*window, QStringLiteral("Wall slides"));
    press(*window, QStringLiteral("One level harder"));
    plan.day.settle();
    album.add(QStringLiteral("exercise"), {window});
    press(*window, QStringLiteral("All exercises"));
    press(*window, QStringLiteral("Dead hang"));
    plan.day.settle();
    album.add(QStringLiteral("exercise-not-possible"), {window});
    press(*window, QStringLiteral("All exercises"));
    press(*window, QStringLiteral("Slow rows"));
    press(*window, QStringLiteral("Leave it out"));
    window->resize(kNarrow);
    plan.day.settle();
    album.add(QStringLiteral("exercise-narrow"), {window});
}

void paintChoices(const Album &album)
{
    PlanDay plan(album.look());
    auto choices = plan.day.personal().choices();
    choices.leftOut = {"upper-trap-ball", "thoracic-foam-roll"};
    choices.excluded = {core::Exclusion::Hanging};
    (void)plan.day.personal().save(choices);
    const core::Decision first{
        .occurrence = {core::WeekStory::kFriday - days{100}, core::Slot::Morning, 1},
        .what = core::What::Done};
    (void)plan.day.store().commit("{}", std::vector{first}, {});
    MainWindow *window = plan.open();
    goTo(plan, window, QStringLiteral("Your plan"));
    album.add(QStringLiteral("choices"), {window});
    scrollDown(plan, window);
    album.add(QStringLiteral("choices-end"), {window});
    window->resize(kNarrow);
    plan.day.settle();
    album.add(QStringLiteral("choices-narrow"), {window});
}

QString journey(const char *english)
{
    return QCoreApplication::translate("Journey", english);
}

/// What is asked and told at the top of the window.
void paintQuestions(const Album &album)
{
    PlanDay plan(album.look());
    const core::Decision first{
        .occurrence = {core::WeekStory::kFriday - days{6}, core::Slot::Morning, 1},
        .what = core::What::Done};
    (void)plan.day.store().commit("{}", std::vector{first}, {});
    MainWindow *window = plan.open();
    album.add(QStringLiteral("strip-question"), {window});
    plan.notices.answer(2);
    plan.day.settle();
    album.add(QStringLiteral("strip-answer"), {window});
    plan.notices.setNews(NewsRank::Question,
                         News{{NoticeView::Kind::News,
                               journey("Two weeks the same? Stretches led by your breath may bring "
                                       "something new."),
                               {journey("Try it"), journey("No, thank you")}},
                              {}});
    window->resize(kNarrow);
    plan.day.settle();
    album.add(QStringLiteral("strip-offer-narrow"), {window});
}

} // namespace

void paintPlan(const Album &album)
{
    paintLibrary(album);
    paintExercises(album);
    paintChoices(album);
    paintQuestions(album);
}

} // namespace unhunch::test

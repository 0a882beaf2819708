/// What ten years of history cost: opening the file, and each page of the window from the log to
/// the last pixel.
///
/// usage: unhunch_bench_history FOLDER [YEARS]
///
/// FOLDER gets the history if it has none, and keeps it for whoever measures a start.
#include "app/adapters/catalogue/catalogue_files.h"
#include "app/adapters/storage/storage.h"
#include "app/presentation/journey_view.h"
#include "app/presentation/ladders_view.h"
#include "app/presentation/trend_view.h"
#include "app/presentation/week_view.h"
#include "app/widgets/history/history_page.h"
#include "app/widgets/history/journey_page.h"
#include "app/widgets/history/ladders_page.h"
#include "app/widgets/history/trend_page.h"
#include "core/progress/week_plan.h"
#include "tests/app/history/sample_week.h"
#include "years.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace unhunch::bench {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

constexpr int kTimes = 15;
constexpr int kTenYears = 10;
constexpr QSize kPage{904, 760};

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The best of several: what else the machine does only ever adds.
double bestOf(const std::function<void()> &work)
{
    double best = millisecondsOf(work);
    for (int i = 1; i < kTimes; ++i)
        best = std::min(best, millisecondsOf(work));
    return best;
}

void tell(const char *what, double milliseconds)
{
    std::printf("%-44s%9.1f ms\n", what, milliseconds);
}

/// A page's way from the log to its pixels, as when it is opened.
template<typename Page, typename Read>
void measurePage(const char *name, ThemeManager &themes, Read read)
{
    const double reading = bestOf([&] { (void)read(); });
    const double all = bestOf([&] {
        Page page(themes);
        page.resize(kPage);
        page.setView(read());
        (void)page.grab();
    });
    std::printf("%-12s%9.1f ms to read and present, %6.1f ms with its window's page and paint\n",
                name, reading, all);
}

void measure(const QString &folder)
{
    Storage storage;
    tell("opening and checking the whole file",
         millisecondsOf([&] { storage = openStorage(folder); }));
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return;
    ThemeManager themes;
    const FixedZone zone{2h};
    const core::Rules rules;
    const core::Today today{.day = kLastDay, .toCome = {}};
    const core::WeekPlan plan = core::weekPlan(rules);
    const auto week = core::startOfWeek(kLastDay, rules.weekStart);
    const auto &log = *storage.sessions;
    const auto &ledger = *storage.reminders;

    tell("the first day of all", bestOf([&] { (void)ledger.firstDay(); }));
    measurePage<HistoryPage>("week", themes, [&] {
        return presentWeek(core::weekOf(week, log.between(week, week + days{6}),
                                        ledger.decisionsBetween(week, week + days{6}), today, plan),
                           {.zone = zone, .since = ledger.firstDay()});
    });
    measurePage<TrendPage>("trend", themes, [&] {
        const auto first = core::firstOfTrend(week);
        return presentTrend(core::trendOf(week, log.between(first, week + days{6}),
                                          ledger.decisionsBetween(first, week + days{6}), today,
                                          plan, ledger.firstDay()),
                            QLocale());
    });
    measurePage<JourneyPage>("journey", themes, [&] {
        const auto first = ledger.firstDay().value_or(kLastDay);
        const auto last = first + days{core::kJourneyDays - 1};
        return presentJourney(core::ninetyDaysOf(first, log.between(first, last),
                                                 ledger.decisionsBetween(first, last), today, plan,
                                                 0),
                              QLocale());
    });
    measurePage<LaddersPage>("ladders", themes, [&] {
        return presentLadders(core::climbsOf(*catalogue, storage.personal->choices().levels,
                                             storage.personal->levelChanges()),
                              QLocale());
    });
}

int run(const QString &folder, int years)
{
    if (!QFileInfo::exists(folder + "/history.db")) {
        Size size;
        const double took = millisecondsOf([&] { size = writeYears(folder, years); });
        std::printf("%d years: %d sessions, %d steps, %d decisions, %.0f MB, written in %.0f s\n",
                    years, size.sessions, size.steps, size.decisions, size.megabytes, took / 1000);
    }
    measure(folder);
    return 0;
}

} // namespace
} // namespace unhunch::bench

int main(int count, char **words)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(count, words);
    const QStringList given = QApplication::arguments();
    if (given.size() < 2) {
        std::fputs("usage: unhunch_bench_history FOLDER [YEARS]\n", stderr);
        return 2;
    }
    return unhunch::bench::run(given.at(1),
                               given.size() > 2 ? given.at(2).toInt() : unhunch::bench::kTenYears);
}

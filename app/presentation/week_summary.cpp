#include "app/presentation/week_summary.h"

#include <QCoreApplication>
#include <QStringList>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype kMostFacts = 3;

int daysWith(const core::Week &week, std::size_t row)
{
    int days = 0;
    for (const core::WeekDay &day : week.days)
        days += core::counts(day.cells.at(row).state) ? 1 : 0;
    return days;
}

QString strengthFact(int days)
{
    if (days == 1)
        return Words::tr("strength once");
    if (days == 2)
        return Words::tr("strength twice");
    return Words::tr("strength %n times", nullptr, days);
}

QString resetsFact(int resets)
{
    return resets == 1 ? Words::tr("one desk reset") : Words::tr("%n desk resets", nullptr, resets);
}

QString morningsFact(int days)
{
    return days == 1 ? Words::tr("one morning") : Words::tr("%n mornings", nullptr, days);
}

QString bedtimesFact(int days)
{
    return days == 1 ? Words::tr("one bedtime") : Words::tr("%n bedtimes", nullptr, days);
}

QString minutesFact(int minutes)
{
    return minutes == 1 ? Words::tr("one minute") : Words::tr("%n minutes", nullptr, minutes);
}

/// What was done, the most telling first.
QStringList facts(const core::Week &week)
{
    int resets = 0;
    std::chrono::minutes active{0};
    for (const core::WeekDay &day : week.days) {
        resets += day.resetsDone;
        active += day.active;
    }
    const int mornings = daysWith(week, core::rowOf(core::Slot::Morning));
    const int bedtimes = daysWith(week, core::rowOf(core::Slot::Bedtime));
    const auto minutes = static_cast<int>(active.count());

    QStringList all;
    if (week.strengthDays > 0)
        all += strengthFact(week.strengthDays);
    if (resets > 0)
        all += resetsFact(resets);
    if (mornings > 0)
        all += morningsFact(mornings);
    if (bedtimes > 0)
        all += bedtimesFact(bedtimes);
    if (minutes > 0)
        all += minutesFact(minutes);
    return all.first(std::min(kMostFacts, all.size()));
}

} // namespace

QString weekSummary(const core::Week &week, const QLocale &locale)
{
    const QString done = facts(week).join(Words::tr(", ", "between the facts of a sentence"));
    if (done.isEmpty())
        return week.today <= week.last() ? Words::tr("A fresh week.") : Words::tr("A quiet week.");
    if (week.activeDays >= core::kSteadyWeek)
        return Words::tr("A steady week: %1.").arg(done);
    return Words::tr("%1.", "the facts as a sentence")
        .arg(locale.toUpper(done.left(1)) + done.mid(1));
}

QString weekHeadline(const core::Week &week, const QLocale &locale)
{
    int slides = 0;
    const core::WeekDay *today = nullptr;
    for (const core::WeekDay &day : week.days) {
        slides += day.wallSlides;
        today = day.day == week.today ? &day : today;
    }
    const QString slidesFact =
        today ? Words::tr("slides %1 of %2 today")
                    .arg(locale.toString(today->wallSlides), locale.toString(core::kWallSlidesADay))
              : Words::tr("%n slides", nullptr, slides);
    return Words::tr("Strength %1 of %2, active days %3 of %4, %5.")
        .arg(locale.toString(week.strengthDays), locale.toString(week.strengthTarget),
             locale.toString(week.activeDays), locale.toString(core::kSteadyWeek), slidesFact);
}

} // namespace unhunch

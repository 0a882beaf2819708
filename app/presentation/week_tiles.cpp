#include "app/presentation/week_tiles.h"

#include "app/presentation/day_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

using core::CellState;
using core::Slot;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int kSlideSets = core::kWallSlidesADay / core::kWallSlidesASet;

QString of(int target, const QLocale &locale)
{
    return Words::tr("of %1", "2 of 3").arg(locale.toString(target));
}

void finish(TileView &tile)
{
    const QString amount =
        tile.of.isEmpty() ? tile.number : Words::tr("%1 %2", "2, of 3").arg(tile.number, tile.of);
    tile.sentence =
        Words::tr("%1: %2. %3.", "label, amount, caption").arg(tile.label, amount, tile.caption);
}

const core::WeekDay *todayOf(const core::Week &week)
{
    const auto day = std::ranges::find(week.days, week.today, &core::WeekDay::day);
    return day == week.days.end() ? nullptr : &*day;
}

QString strengthCaption(const core::Week &week, const QLocale &locale)
{
    if (week.strengthDays >= week.strengthTarget)
        return Words::tr("The week's strength is done");
    for (const core::WeekDay &day : week.days) {
        if (day.cells.at(core::rowOf(Slot::AfterWork)).state != CellState::ToCome)
            continue;
        if (day.day == week.today)
            return Words::tr("Next: today after work");
        return Words::tr("Next: %1 after work").arg(locale.toString(toDate(day.day), u"dddd"));
    }
    return Words::tr("After work");
}

bool canStillBeActive(const core::Week &week)
{
    return std::ranges::any_of(week.days, [&week](const core::WeekDay &day) {
        return day.day >= week.today && !day.isActive;
    });
}

QString activeCaption(const core::Week &week)
{
    if (week.activeDays >= core::kSteadyWeek)
        return Words::tr("A steady week");
    if (week.activeDays == core::kSteadyWeek - 1 && canStillBeActive(week))
        return Words::tr("One more makes a steady week");
    return Words::tr("Ten minutes make one");
}

CellState activeMark(const core::WeekDay &day, const core::Week &week)
{
    if (day.isActive)
        return CellState::Done;
    return day.day >= week.today ? CellState::ToCome : CellState::NoRecord;
}

QString slidesCaption(const core::WeekDay &day, const QLocale &locale)
{
    const int left = core::kWallSlidesADay - day.wallSlides;
    if (left <= 0)
        return Words::tr("All three sets are done");
    if (day.cells.at(core::rowOf(Slot::DeskReset)).toCome == 0)
        return Words::tr("Each reset adds %1").arg(locale.toString(core::kWallSlidesASet));
    return Words::tr("Next reset: %1 more")
        .arg(locale.toString(std::min(left, core::kWallSlidesASet)));
}

TileView slidesOfWeek(const core::Week &week, const QLocale &locale)
{
    int slides = 0;
    int fullDays = 0;
    for (const core::WeekDay &day : week.days) {
        slides += day.wallSlides;
        fullDays += day.wallSlides >= core::kWallSlidesADay ? 1 : 0;
    }
    TileView tile{.label = Words::tr("Wall slides"), .number = locale.toString(slides)};
    if (fullDays == 0)
        tile.caption = Words::tr("In the whole week");
    else if (fullDays == 1)
        tile.caption = Words::tr("Three sets on one day");
    else
        tile.caption = Words::tr("Three sets on %n days", nullptr, fullDays);
    finish(tile);
    return tile;
}

} // namespace

TileView strengthTile(const core::Week &week, const QLocale &locale)
{
    TileView tile{.label = Words::tr("Strength"),
                  .number = locale.toString(week.strengthDays),
                  .of = of(week.strengthTarget, locale),
                  .caption = strengthCaption(week, locale)};
    const bool over = week.today > week.last();
    const CellState open = over ? CellState::NoRecord : CellState::ToCome;
    for (int i = 0; i < std::max(week.strengthDays, week.strengthTarget); ++i)
        tile.marks.push_back(i < week.strengthDays ? CellState::Done : open);
    finish(tile);
    return tile;
}

TileView activeDaysTile(const core::Week &week, const QLocale &locale)
{
    TileView tile{.label = Words::tr("Active days"),
                  .number = locale.toString(week.activeDays),
                  .of = of(core::kSteadyWeek, locale),
                  .caption = activeCaption(week)};
    for (const core::WeekDay &day : week.days)
        tile.marks.push_back(activeMark(day, week));
    finish(tile);
    return tile;
}

TileView wallSlidesTile(const core::Week &week, const QLocale &locale)
{
    const core::WeekDay *today = todayOf(week);
    if (today == nullptr)
        return slidesOfWeek(week, locale);

    const int sets = std::min(today->wallSlides / core::kWallSlidesASet, kSlideSets);
    TileView tile{.label = Words::tr("Wall slides today"),
                  .number = locale.toString(today->wallSlides),
                  .of = of(core::kWallSlidesADay, locale),
                  .caption = slidesCaption(*today, locale)};
    tile.sets = std::min(double(today->wallSlides) / core::kWallSlidesASet, double(kSlideSets));
    tile.setsLabel = Words::tr("%1/%2", "sets done of sets")
                         .arg(locale.toString(sets), locale.toString(kSlideSets));
    finish(tile);
    return tile;
}

} // namespace unhunch

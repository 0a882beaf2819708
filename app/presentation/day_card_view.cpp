#include "app/presentation/day_card_view.h"

#include "app/presentation/clock_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayCard)
};

constexpr std::chrono::minutes kAir{20}; ///< of the rail before its first and after its last mark

/// The rail's part of a day.
struct Rail {
    core::UtcTime begin{};
    core::UtcTime end{};

    [[nodiscard]] double placeOf(core::UtcTime at) const
    {
        return double((at - begin).count()) / double((end - begin).count());
    }
};

std::optional<Rail> railOf(const DayCardFacts &facts)
{
    std::vector<core::UtcTime> edges;
    for (const core::Upcoming &one : facts.plan)
        edges.push_back(one.at);
    for (const core::WorkingSpan &one : facts.spans)
        edges.insert(edges.end(), {one.from, one.to});
    if (edges.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(edges);
    return Rail{first - kAir, last + kAir};
}

QString lengthOf(const DayCardFacts &facts, core::Slot slot, const Wording &wording)
{
    const auto length = facts.lengths.at(static_cast<std::size_t>(slot));
    return length ? inMinutes(*length, wording) : QString();
}

QString detailOf(const core::Upcoming &one, const DayCardFacts &facts, const Wording &wording)
{
    switch (one.slot) {
    case core::Slot::Morning:
        return Words::tr("2 min after you start");
    case core::Slot::AfterWork:
        return weekdayWords(facts.rules.strengthDays, wording.locale);
    case core::Slot::Bedtime:
        return Words::tr("to bed at %1").arg(clockWords(facts.rules.bedtime, wording.locale));
    case core::Slot::PreWorkout:
    case core::Slot::DeskReset:
        return {};
    }
    return {};
}

QString titleOf(core::Slot slot)
{
    return slot == core::Slot::AfterWork ? Words::tr("Strength") : slotName(slot);
}

DayMark markOf(const core::Upcoming &one, const DayCardFacts &facts, const Rail &rail,
               const Wording &wording)
{
    DayMark mark{rail.placeOf(one.at), one.slot == core::Slot::DeskReset};
    if (mark.reset)
        return mark;
    if (!one.estimate)
        mark.clock = clockTime(one.at, wording);
    mark.title = titleOf(one.slot);
    mark.length = lengthOf(facts, one.slot, wording);
    mark.detail = detailOf(one, facts, wording);
    return mark;
}

QString sentenceOf(const DayCardView &view)
{
    QStringList parts;
    for (const DayHours &one : view.hours)
        parts << Words::tr("working hours from %1 to %2").arg(one.begin, one.end);
    for (const DayMark &one : view.marks)
        if (!one.reset)
            parts << QStringList{one.title, one.clock, one.detail}.join(u' ').simplified();
    if (!view.resets.isEmpty())
        parts << view.resets;
    return view.title + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<std::chrono::weekday> weekOf(const QLocale &locale)
{
    std::vector<std::chrono::weekday> week;
    const auto first = static_cast<unsigned>(locale.firstDayOfWeek());
    for (unsigned i = 0; i < 7; ++i)
        week.emplace_back((first + i) % 7);
    return week;
}

QString shortWeekday(std::chrono::weekday day, const QLocale &locale)
{
    return locale.standaloneDayName(static_cast<int>(day.iso_encoding()), QLocale::ShortFormat);
}

QString longWeekday(std::chrono::weekday day, const QLocale &locale)
{
    return locale.standaloneDayName(static_cast<int>(day.iso_encoding()), QLocale::LongFormat);
}

QString weekdayWords(const core::Weekdays &days, const QLocale &locale)
{
    QStringList names;
    const auto week = weekOf(locale);
    for (const std::chrono::weekday day : week)
        if (days.contains(day))
            names << shortWeekday(day, locale);
    if (names.size() == qsizetype(week.size()))
        return Words::tr("every day");
    return names.isEmpty() ? Words::tr("no day") : names.join(QStringLiteral(", "));
}

DayCardView presentDayCard(const DayCardFacts &facts, const Wording &wording)
{
    DayCardView view{.title = Words::tr("Your day"),
                     .caption = weekdayWords(facts.rules.workdays, wording.locale)};
    const auto rail = railOf(facts);
    if (!rail)
        return view;
    const bool wholeDay = core::worksAllDay(facts.rules);
    for (const core::WorkingSpan &one : facts.spans)
        if (!wholeDay)
            view.hours.push_back({rail->placeOf(one.from), rail->placeOf(one.to),
                                  clockTime(one.from, wording), clockTime(one.to, wording)});
    int resets = 0;
    for (const core::Upcoming &one : facts.plan) {
        view.marks.push_back(markOf(one, facts, *rail, wording));
        resets += one.slot == core::Slot::DeskReset ? 1 : 0;
    }
    if (resets > 0) {
        view.resets = resets == 1 ? Words::tr("About one desk reset")
                                  : Words::tr("About %n desk resets", nullptr, resets);
        view.resetsDetail =
            Words::tr("each after %1 of sitting").arg(lengthWords(facts.rules.resetEvery, wording));
    }
    view.sentence = sentenceOf(view);
    return view;
}

} // namespace unhunch

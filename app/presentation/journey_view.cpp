#include "app/presentation/journey_view.h"

#include "app/presentation/day_words.h"
#include "app/presentation/measure_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Journey)
};

constexpr std::size_t kMostMeasures = 2;
/// The columns that the stages lie over: their milestones are days 7, 21, 30, 60 and 90.
constexpr std::array<std::size_t, core::kMilestones.size()> kColumns{1, 2, 2, 4, 4};

QString stageName(std::size_t stage)
{
    constexpr std::size_t kFirstWeek = 0;
    constexpr std::size_t kFirstThree = 1;
    constexpr std::size_t kFirstMonth = 2;
    constexpr std::size_t kSecondMonth = 3;
    switch (stage) {
    case kFirstWeek:
        return Words::tr("Week 1");
    case kFirstThree:
        return Words::tr("Weeks 2–3");
    case kFirstMonth:
        return Words::tr("Month 1");
    case kSecondMonth:
        return Words::tr("Month 2");
    default:
        return Words::tr("Month 3");
    }
}

/// What this part of the journey is about.
QString adviceFor(std::size_t stage)
{
    constexpr std::size_t kFirstWeek = 0;
    constexpr std::size_t kFirstThree = 1;
    constexpr std::size_t kFirstMonth = 2;
    constexpr std::size_t kSecondMonth = 3;
    switch (stage) {
    case kFirstWeek:
        return Words::tr("This week, coming back counts more than effort.");
    case kFirstThree:
        return Words::tr("Three steady weeks are the first thing to wait for.");
    case kFirstMonth:
        return Words::tr("Notice how you breathe while you sit.");
    case kSecondMonth:
        return Words::tr("Weeks without change are part of it.");
    default:
        return Words::tr("Keeping on is the plan now.");
    }
}

QString summaryOf(const core::NinetyDays &journey)
{
    const QString advice = journey.isOver()
                               ? Words::tr("The ninety days are over. What does you good goes on.")
                               : adviceFor(journey.stage);
    if (journey.steadyWeeks == 0)
        return advice;
    const QString steady = journey.steadyWeeks == 1
                               ? Words::tr("One steady week so far.")
                               : Words::tr("%n steady weeks so far.", nullptr, journey.steadyWeeks);
    return Words::tr("%1 %2", "two sentences").arg(steady, advice);
}

JourneyStageView presentStage(std::size_t stage, const core::NinetyDays &journey,
                              const QLocale &locale)
{
    using enum JourneyStageView::State;
    const int first = stage == 0 ? 1 : core::kMilestones.at(stage - 1) + 1;
    const int last = core::kMilestones.at(stage);
    JourneyStageView view{.name = stageName(stage), .weeks = kColumns.at(stage)};
    view.days = Words::tr("%1–%2", "days").arg(locale.toString(first), locale.toString(last));
    for (std::size_t before = 0; before < stage; ++before)
        view.firstWeek += kColumns.at(before);
    if (journey.isOver() || stage < journey.stage)
        view.state = Past;
    else if (stage == journey.stage)
        view.state = Current;
    view.sentence = Words::tr("%1, days %2").arg(view.name, view.days);
    return view;
}

JourneyDayView presentJourneyDay(const core::JourneyDay &day, core::LogicalDay today,
                                 const QLocale &locale)
{
    using enum JourneyDayView::State;
    JourneyDayView view{.isToday = day.day == today};
    const auto minutes = static_cast<int>(day.active.count());
    if (day.isActive)
        view.state = Active;
    else if (minutes > 0)
        view.state = Some;
    else if (day.day <= today)
        view.state = Empty;
    if (minutes > 0)
        view.number = locale.toString(minutes);
    const QString length =
        minutes == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, minutes);
    const QString when = longDay(day.day, locale);
    if (view.state == Ahead)
        view.sentence = when;
    else
        view.sentence = (day.isActive ? Words::tr("%1: %2, an active day.") : Words::tr("%1: %2."))
                            .arg(when, length);
    return view;
}

QString rangeOf(const core::NinetyDays &journey, const QLocale &locale)
{
    if (journey.isOver())
        return Words::tr("Day %1").arg(locale.toString(journey.dayNumber));
    return Words::tr("Day %1 of %2")
        .arg(locale.toString(journey.dayNumber),
             locale.toString(static_cast<int>(core::kJourneyDays)));
}

} // namespace

JourneyView presentJourney(const core::NinetyDays &journey, const QLocale &locale)
{
    JourneyView view{.title = Words::tr("Journey"), .range = rangeOf(journey, locale)};
    view.summary = summaryOf(journey);
    for (std::size_t stage = 0; stage < view.stages.size(); ++stage)
        view.stages.at(stage) = presentStage(stage, journey, locale);
    for (std::size_t row = 0; row < view.rowLabels.size(); ++row)
        view.rowLabels.at(row) = locale.toString(toDate(journey.days.at(row).day), u"ddd");
    for (std::size_t i = 0; i < view.days.size(); ++i)
        view.days.at(i) = presentJourneyDay(journey.days.at(i), journey.today, locale);
    view.caption = Words::tr("Each box is one day, its number the minutes. A filled box is an "
                             "active day.");
    for (const core::MeasureLine &line : journey.measures)
        if (view.measures.size() < kMostMeasures)
            view.measures.push_back(presentMeasure(line, locale));
    if (view.measures.empty())
        view.hint = Words::tr("Hangs, wall slides and pull-aparts draw a line here as you go.");
    return view;
}

} // namespace unhunch

#include "app/presentation/measure_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

using core::Measure;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Journey)
};

constexpr std::size_t kLeastWeeks = 6; ///< on the axis
constexpr std::size_t kMostLabels = 7;

QString titleOf(Measure measure)
{
    switch (measure) {
    case Measure::Hang:
        return Words::tr("Dead hang, best of the week");
    case Measure::WallSlides:
        return Words::tr("Wall slides on the best day");
    case Measure::PullAparts:
        return Words::tr("Pull-aparts on the best day");
    }
    return {};
}

QString amount(Measure measure, int value, const QLocale &locale)
{
    const QString number = locale.toString(value);
    return measure == Measure::Hang ? Words::tr("%1 s", "seconds").arg(number) : number;
}

} // namespace

MeasureView presentMeasure(const core::MeasureLine &line, const QLocale &locale)
{
    const auto known = [](const auto &week) { return week.has_value(); };
    const auto first = std::ranges::find_if(line.weeks, known);
    const auto last = std::find_if(line.weeks.rbegin(), line.weeks.rend(), known);
    if (first == line.weeks.end())
        return {};
    const auto count = static_cast<std::size_t>(last.base() - line.weeks.begin());

    MeasureView view{.title = titleOf(line.measure)};
    view.value = amount(line.measure, **last, locale);
    if (std::next(first) != last.base())
        view.started = Words::tr("Started at %1").arg(amount(line.measure, **first, locale));
    const std::size_t shown = std::max(count, kLeastWeeks);
    view.weeks.assign(line.weeks.begin(), line.weeks.begin() + static_cast<long>(shown));
    const std::size_t every = shown > kMostLabels ? 2 : 1;
    for (std::size_t week = 0; week < shown; ++week)
        view.labels.push_back(
            week % every == 0
                ? Words::tr("Wk %1", "number of a week").arg(locale.toString(int(week) + 1))
                : QString());
    view.sentence = view.started.isEmpty()
                        ? Words::tr("%1: %2.").arg(view.title, view.value)
                        : Words::tr("%1: %2. %3.").arg(view.title, view.value, view.started);
    return view;
}

} // namespace unhunch

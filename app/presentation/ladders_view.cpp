#include "app/presentation/ladders_view.h"

#include "app/presentation/dose_words.h"
#include "app/presentation/exercise_name.h"
#include "app/presentation/level_change_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ladders)
};

std::vector<RungState> rungsOf(const core::Climb &climb)
{
    std::vector<RungState> rungs;
    for (int level = 1; level <= climb.exercise->levels(); ++level) {
        if (level <= climb.level)
            rungs.push_back(RungState::Climbed);
        else
            rungs.push_back(level <= climb.highest ? RungState::Ahead : RungState::ByChoice);
    }
    return rungs;
}

QString doseAt(const core::Exercise &exercise, int level)
{
    return doseWords(exercise.ladder.at(static_cast<std::size_t>(level - 1)).dose, exercise.sided);
}

QString doseOf(const core::Climb &climb, const QString &now)
{
    if (climb.isUsersOwn)
        return Words::tr("%1. You chose this level.").arg(now);
    if (climb.level >= climb.highest)
        return Words::tr("%1. This is the plan's dose.").arg(now);
    return Words::tr("%1. Next: %2.").arg(now, doseAt(*climb.exercise, climb.level + 1));
}

LadderView presentLadder(const core::Climb &climb, const QLocale &locale)
{
    LadderView view{.name = exerciseName(climb.exercise->id)};
    view.level = Words::tr("Level %1 of %2")
                     .arg(locale.toString(climb.level),
                          locale.toString(std::max(climb.highest, climb.level)));
    view.now = doseAt(*climb.exercise, climb.level);
    view.dose = doseOf(climb, view.now);
    for (const core::LevelChange &change : climb.changes)
        view.changes += levelChangeWords(change, locale);
    view.news = view.changes.value(0);
    view.rungs = rungsOf(climb);
    view.sentence =
        Words::tr("%1: %2. %3", "exercise: level. dose.").arg(view.name, view.level, view.dose);
    return view;
}

QString summaryOf(std::span<const core::Climb> climbs)
{
    int up = 0;
    for (const core::Climb &climb : climbs)
        up += climb.level - 1;
    if (up == 0)
        return Words::tr("Every exercise begins light and grows when your sessions go well.");
    return up == 1 ? Words::tr("One step up so far.")
                   : Words::tr("%n steps up so far.", nullptr, up);
}

} // namespace

LaddersView presentLadders(std::span<const core::Climb> climbs, const QLocale &locale)
{
    LaddersView view{.title = Words::tr("Ladders"), .summary = summaryOf(climbs)};
    for (const core::Climb &climb : climbs)
        view.ladders.push_back(presentLadder(climb, locale));
    return view;
}

} // namespace unhunch

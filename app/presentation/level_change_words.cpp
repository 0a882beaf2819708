#include "app/presentation/level_change_words.h"

#include "app/presentation/day_words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

using core::LevelReason;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelChange)
};

QString whyOf(const core::LevelChange &change)
{
    switch (change.reason) {
    case LevelReason::GoodSessions:
        return Words::tr("after %n good sessions", nullptr, change.count);
    case LevelReason::WorseAfter:
        return Words::tr("you felt worse on the day after");
    case LevelReason::WorseTwice:
        return Words::tr("you felt worse twice in a week");
    case LevelReason::ShortHangs:
        return Words::tr("two hangs ended early");
    case LevelReason::DaysAway:
        return change.count == 1 ? Words::tr("after a day away")
                                 : Words::tr("after %n days away", nullptr, change.count);
    case LevelReason::ByUser:
        return Words::tr("you chose it");
    case LevelReason::LetPlanDecide:
        return Words::tr("the plan decides again");
    case LevelReason::MadeEasier:
        return Words::tr("made easier in a session");
    }
    return {};
}

} // namespace

QString levelChangeWords(const core::LevelChange &change, const QLocale &locale)
{
    const QString day =
        locale.toString(toDate(change.day), Words::tr("d MMMM", "date pattern: day and month"));
    return Words::tr("%1: level %2, %3", "day: level, why")
        .arg(day, locale.toString(change.to), whyOf(change));
}

} // namespace unhunch

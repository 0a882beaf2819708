#include "app/presentation/level_news.h"

#include "app/presentation/exercise_name.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace unhunch {

namespace {

using core::LevelReason;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelNews)
};

// What was felt comes first.
constexpr std::array kTold{LevelReason::WorseTwice, LevelReason::WorseAfter, LevelReason::DaysAway,
                           LevelReason::ShortHangs, LevelReason::GoodSessions};

QString sentence(LevelReason reason, const QString &exercises)
{
    switch (reason) {
    case LevelReason::WorseTwice:
        return Words::tr("That was too much, too soon. Back to level 1: %1.").arg(exercises);
    case LevelReason::WorseAfter:
        return Words::tr("You felt worse on the day after. One step lighter for a week: %1.")
            .arg(exercises);
    case LevelReason::DaysAway:
        return Words::tr("Welcome back, a little lighter: %1.").arg(exercises);
    case LevelReason::ShortHangs:
        return Words::tr("The last two ended early. One step shorter: %1.").arg(exercises);
    case LevelReason::GoodSessions:
        return Words::tr("Your sessions went well. One step up: %1.").arg(exercises);
    case LevelReason::ByUser:
    case LevelReason::LetPlanDecide:
    case LevelReason::MadeEasier:
        break;
    }
    return {};
}

QString named(const core::LevelChange &change)
{
    return Words::tr("%1 (level %2)", "Dead hang (level 2)")
        .arg(exerciseName(change.exercise))
        .arg(change.to);
}

} // namespace

QString levelNews(std::span<const core::LevelChange> changes, const QLocale &locale)
{
    QStringList sentences;
    for (const LevelReason reason : kTold) {
        QStringList exercises;
        for (const core::LevelChange &one : changes)
            if (one.reason == reason && one.from != one.to)
                exercises << named(one);
        if (!exercises.isEmpty())
            sentences << sentence(reason, locale.createSeparatedList(exercises));
    }
    return sentences.join(u' ');
}

QString heldBackNews(std::span<const core::LevelChange> changes, const QLocale &locale)
{
    QStringList exercises;
    for (const core::LevelChange &one : changes)
        exercises << named(one);
    return Words::tr("As you chose: %1.", "Dead hang (level 1)")
        .arg(locale.createSeparatedList(exercises));
}

} // namespace unhunch

#include "app/presentation/dose_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dose)
};

} // namespace

QString clockText(std::chrono::milliseconds length)
{
    const auto whole =
        std::chrono::ceil<std::chrono::seconds>(std::max(length, std::chrono::milliseconds{0}))
            .count();
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString doseWords(const core::Amount &target)
{
    if (target.breaths > 0)
        return target.breaths == 1 ? Words::tr("1 breath")
                                   : Words::tr("%n breaths", nullptr, target.breaths);
    if (target.reps > 0 && target.sets > 1)
        return Words::tr("%1 sets of %2").arg(target.sets).arg(target.reps / target.sets);
    if (target.reps > 0)
        return target.reps == 1 ? Words::tr("1 rep") : Words::tr("%n reps", nullptr, target.reps);
    return clockText(target.held);
}

} // namespace unhunch

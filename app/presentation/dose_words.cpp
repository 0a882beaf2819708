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
    return QStringLiteral("%L1:%L2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
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

namespace {

struct DoseText {
    QString operator()(const core::RepsDose &dose) const
    {
        return doseWords(core::Amount{dose.sets, dose.sets * dose.reps, 0, {}});
    }
    QString operator()(const core::HoldDose &dose) const
    {
        return dose.sets == 1 ? clockText(dose.hold)
                              : Words::tr("%1 times %2", "2 times 0:30")
                                    .arg(dose.sets)
                                    .arg(clockText(dose.hold));
    }
    QString operator()(const core::BreathsDose &dose) const
    {
        const QString breaths = doseWords(core::Amount{1, 0, dose.breaths, {}});
        return dose.segments == 1 ? breaths
                                  : Words::tr("%1 places, %2", "3 places, 3 breaths")
                                        .arg(dose.segments)
                                        .arg(breaths);
    }
    QString operator()(const core::RoundsDose &dose) const
    {
        const QString round = Words::tr("%1, then %2 each side", "0:40, then 1:00 each side")
                                  .arg(clockText(dose.centre), clockText(dose.side));
        return dose.rounds == 1 ? round : Words::tr("%1 rounds: %2").arg(dose.rounds).arg(round);
    }
    QString operator()(const core::TimedDose &dose) const { return clockText(dose.length); }
};

} // namespace

QString doseWords(const core::Dose &dose, bool sided)
{
    const QString words = std::visit(DoseText{}, dose);
    return sided ? Words::tr("%1 each side").arg(words) : words;
}

} // namespace unhunch

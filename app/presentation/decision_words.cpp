#include "app/presentation/decision_words.h"

#include "app/presentation/occasion_words.h"
#include "app/presentation/words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

using core::Reason;
using core::What;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

QString dueWords(const QString &name, const core::Decision &decision, const QLocale &locale)
{
    if (decision.reason != Reason::Seated)
        return Words::tr("%1 fell due.").arg(name);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(decision.seated).count();
    return Words::tr("%1 fell due after %2 min of sitting.")
        .arg(name, locale.toString(qlonglong{minutes}));
}

QString shownWords(const QString &name, Reason reason)
{
    if (reason == Reason::Latest)
        return Words::tr("%1 was shown: no pause in your typing had come.").arg(name);
    if (reason == Reason::AfterHold)
        return Words::tr("%1 was shown after it had waited.").arg(name);
    if (reason == Reason::Snooze)
        return Words::tr("%1 was shown again: the snooze was over.").arg(name);
    if (reason == Reason::Return)
        return Words::tr("%1 was shown again: there was no answer yet.").arg(name);
    return Words::tr("%1 was shown at a pause in your typing.").arg(name);
}

QString holdText(const core::Decision &decision)
{
    if (decision.reason == Reason::Absence)
        return Words::tr("you were away");
    return holdWords(decision.reason, QString::fromStdString(decision.by));
}

QString naturalWords(const QString &name, const core::Decision &decision)
{
    if (decision.occurrence.n == 0)
        return Words::tr("You were away: that was a break.");
    return Words::tr("%1 ended: you were away, and that was a break.").arg(name);
}

QString absorbingSlot(Reason reason)
{
    if (reason == Reason::MorningSlot)
        return slotName(core::Slot::Morning);
    if (reason == Reason::AfterWorkSlot)
        return slotName(core::Slot::AfterWork);
    if (reason == Reason::BedtimeSlot)
        return slotName(core::Slot::Bedtime);
    if (reason == Reason::PreWorkoutSlot)
        return slotName(core::Slot::PreWorkout);
    return slotName(core::Slot::DeskReset);
}

QString withReason(const QString &sentence, Reason reason)
{
    const QString why = endReason(reason);
    return why.isEmpty() ? sentence : sentence + u' ' + why;
}

} // namespace

QString decisionWords(const core::Decision &decision, const QLocale &locale)
{
    const QString name = slotName(decision.occurrence.slot);
    switch (decision.what) {
    case What::Due:
        return dueWords(name, decision, locale);
    case What::Held:
        return Words::tr("%1 waited: %2.").arg(name, holdText(decision));
    case What::Released:
        return Words::tr("%1 had to wait no longer.").arg(name);
    case What::Shown:
        return shownWords(name, decision.reason);
    case What::Folded:
        return Words::tr("%1 moved to the tray: there was no answer.").arg(name);
    case What::Withdrawn:
        return Words::tr("%1 was taken off the screen: %2.").arg(name, holdText(decision));
    case What::Snoozed:
        return Words::tr("%1 was snoozed.").arg(name);
    case What::Started:
        return Words::tr("%1 was started.").arg(name);
    case What::Done:
        return Words::tr("%1 was done.").arg(name);
    case What::PartDone:
        return Words::tr("%1 was done in part.").arg(name);
    case What::SelfReported:
        return Words::tr("%1: you said that you had done it.").arg(name);
    case What::Natural:
        return naturalWords(name, decision);
    case What::Skipped:
        return withReason(Words::tr("%1 was skipped.").arg(name), decision.reason);
    case What::Expired:
        return withReason(Words::tr("%1 expired.").arg(name), decision.reason);
    case What::Absorbed:
        return Words::tr("%1 was left out: %2 had done its work.")
            .arg(name, absorbingSlot(decision.reason));
    }
    return {};
}

} // namespace unhunch

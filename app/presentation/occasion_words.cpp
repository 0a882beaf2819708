#include "app/presentation/occasion_words.h"

#include "app/presentation/exercise_name.h"
#include "app/presentation/words.h"

#include <QCoreApplication>

namespace unhunch {

namespace {

using core::CellState;
using core::Reason;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString heading(const core::Occasion &occasion, const Wording &wording)
{
    const QString clock = clockTime(occasion.at, wording);
    switch (occasion.state) {
    case CellState::Done:
        return Words::tr("Done at %1").arg(clock);
    case CellState::PartDone:
        return Words::tr("Part done at %1").arg(clock);
    case CellState::SelfReported:
        return Words::tr("Reported by you at %1").arg(clock);
    case CellState::Natural:
        return Words::tr("Natural break at %1").arg(clock);
    case CellState::Skipped:
        return Words::tr("Skipped at %1").arg(clock);
    case CellState::Expired:
        return Words::tr("Expired at %1").arg(clock);
    case CellState::NotPlanned:
    case CellState::NoRecord:
    case CellState::ToCome:
        return {};
    }
    return {};
}

QString ofTarget(int actual, int target, const QString &unit, const QLocale &locale)
{
    return Words::tr("%1 of %2 %3", "12 of 12 reps")
        .arg(locale.toString(actual), locale.toString(target), unit);
}

QString amountText(const core::StepEntry &step, const QLocale &locale)
{
    if (step.outcome == core::StepOutcome::Skipped)
        return Words::tr("skipped");
    if (step.target.reps > 0)
        return ofTarget(step.actual.reps, step.target.reps, Words::tr("reps"), locale);
    if (step.target.breaths > 0)
        return ofTarget(step.actual.breaths, step.target.breaths, Words::tr("breaths"), locale);
    const auto seconds = [](std::chrono::milliseconds held) {
        return static_cast<int>(std::chrono::round<std::chrono::seconds>(held).count());
    };
    return ofTarget(seconds(step.actual.held), seconds(step.target.held), Words::tr("s", "seconds"),
                    locale);
}

QString stepText(const core::StepEntry &step, const QLocale &locale)
{
    const QString name = exerciseName(step.exercise);
    switch (step.side) {
    case core::Side::None:
        return Words::tr("%1: %2", "exercise: amount").arg(name, amountText(step, locale));
    case core::Side::Left:
        return Words::tr("%1, left: %2").arg(name, amountText(step, locale));
    case core::Side::Right:
        return Words::tr("%1, right: %2").arg(name, amountText(step, locale));
    }
    return {};
}

QString effortText(core::Effort effort)
{
    switch (effort) {
    case core::Effort::TooEasy:
        return Words::tr("It felt too easy.");
    case core::Effort::AboutRight:
        return Words::tr("It felt about right.");
    case core::Effort::TooHard:
        return Words::tr("It felt too hard.");
    }
    return {};
}

QStringList sessionLines(const core::LoggedSession &logged, const QLocale &locale)
{
    QStringList lines;
    for (const core::StepEntry &step : logged.steps)
        lines += stepText(step, locale);
    if (logged.session.effort)
        lines += effortText(*logged.session.effort);
    if (!logged.session.stopSign.empty())
        lines += Words::tr("You stopped because something was wrong.");
    return lines;
}

} // namespace

QString endReason(Reason reason)
{
    switch (reason) {
    case Reason::Meeting:
        return Words::tr("You were in a meeting.");
    case Reason::InFlow:
        return Words::tr("You were in the flow.");
    case Reason::NoSpace:
        return Words::tr("There was no space for it.");
    case Reason::Pain:
        return Words::tr("You left it out because of pain.");
    case Reason::NotNow:
        return Words::tr("It was not the moment.");
    case Reason::Massage:
        return Words::tr("It moved to the day after the massage.");
    case Reason::WindowClosed:
        return Words::tr("Its time of the day had passed.");
    case Reason::OutsideHours:
        return Words::tr("Working hours had ended.");
    case Reason::Unanswered:
        return Words::tr("The next one came before an answer.");
    case Reason::BedtimeCame:
        return Words::tr("Bedtime came first.");
    case Reason::SwitchedOff:
        return Words::tr("It was switched off in the settings.");
    case Reason::Absence:
        return Words::tr("You were away for 5 minutes or more.");
    case Reason::None:
    case Reason::Seated:
    case Reason::Window:
    case Reason::Lull:
    case Reason::Latest:
    case Reason::AfterHold:
    case Reason::Snooze:
    case Reason::Return:
    case Reason::Microphone:
    case Reason::Camera:
    case Reason::ScreenShare:
    case Reason::Fullscreen:
    case Reason::DoNotDisturb:
    case Reason::Away:
    case Reason::Paused:
    case Reason::Session:
    case Reason::SkippedForMeeting:
    case Reason::FirstRun:
    case Reason::User:
    case Reason::MorningSlot:
    case Reason::DeskResetSlot:
    case Reason::AfterWorkSlot:
    case Reason::BedtimeSlot:
    case Reason::PreWorkoutSlot:
        return {};
    }
    return {};
}

QString stateName(CellState state)
{
    switch (state) {
    case CellState::NotPlanned:
        return Words::tr("Not planned");
    case CellState::NoRecord:
        return Words::tr("Nothing recorded");
    case CellState::ToCome:
        return Words::tr("To come");
    case CellState::Expired:
        return Words::tr("Expired");
    case CellState::Skipped:
        return Words::tr("Skipped");
    case CellState::Natural:
        return Words::tr("Natural break");
    case CellState::SelfReported:
        return Words::tr("Self-reported");
    case CellState::PartDone:
        return Words::tr("Part done");
    case CellState::Done:
        return Words::tr("Done");
    }
    return {};
}

QString slotRowName(core::Slot slot)
{
    return slot == core::Slot::DeskReset ? Words::tr("Desk resets") : slotName(slot);
}

OccasionView presentOccasion(const core::Occasion &occasion, const WeekSetting &setting)
{
    const Wording wording{setting.locale, setting.zone.offsetAt(occasion.at)};
    OccasionView view{.state = occasion.state, .heading = heading(occasion, wording)};
    if (const QString reason = endReason(occasion.reason); !reason.isEmpty())
        view.lines += reason;
    if (!occasion.session)
        return view;
    const auto active = core::activeTime(*occasion.session);
    view.length = lengthWords(std::chrono::round<std::chrono::seconds>(active), wording);
    view.lines += sessionLines(*occasion.session, wording.locale);
    return view;
}

} // namespace unhunch

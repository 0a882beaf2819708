#include "app/adapters/storage/codes.h"

#include <QDate>

namespace unhunch {

namespace {

// 1970-01-01, the origin of the calendar's day count.
const QDate kEpoch{1970, 1, 1};

} // namespace

QLatin1String codeOf(core::Slot slot)
{
    using enum core::Slot;
    switch (slot) {
    case Morning:
        return QLatin1String("morning");
    case DeskReset:
        return QLatin1String("desk-reset");
    case AfterWork:
        return QLatin1String("after-work");
    case Bedtime:
        return QLatin1String("bedtime");
    case PreWorkout:
        return QLatin1String("pre-workout");
    }
    return {};
}

QLatin1String codeOf(core::What what)
{
    using enum core::What;
    switch (what) {
    case Due:
        return QLatin1String("due");
    case Held:
        return QLatin1String("held");
    case Released:
        return QLatin1String("released");
    case Shown:
        return QLatin1String("shown");
    case Folded:
        return QLatin1String("folded");
    case Withdrawn:
        return QLatin1String("withdrawn");
    case Snoozed:
        return QLatin1String("snoozed");
    case Started:
        return QLatin1String("started");
    case Done:
        return QLatin1String("done");
    case PartDone:
        return QLatin1String("part-done");
    case SelfReported:
        return QLatin1String("self-reported");
    case Natural:
        return QLatin1String("natural");
    case Skipped:
        return QLatin1String("skipped");
    case Expired:
        return QLatin1String("expired");
    case Absorbed:
        return QLatin1String("absorbed");
    }
    return {};
}

QLatin1String codeOf(core::Reason reason)
{
    using enum core::Reason;
    switch (reason) {
    case None:
        return QLatin1String("none");
    case Seated:
        return QLatin1String("seated");
    case Window:
        return QLatin1String("window");
    case Lull:
        return QLatin1String("lull");
    case Latest:
        return QLatin1String("latest");
    case AfterHold:
        return QLatin1String("after-hold");
    case Snooze:
        return QLatin1String("snooze");
    case Return:
        return QLatin1String("return");
    case Microphone:
        return QLatin1String("microphone");
    case Camera:
        return QLatin1String("camera");
    case ScreenShare:
        return QLatin1String("screen-share");
    case Fullscreen:
        return QLatin1String("fullscreen");
    case DoNotDisturb:
        return QLatin1String("do-not-disturb");
    case Away:
        return QLatin1String("away");
    case Paused:
        return QLatin1String("paused");
    case Session:
        return QLatin1String("session");
    case SkippedForMeeting:
        return QLatin1String("skipped-for-meeting");
    case FirstRun:
        return QLatin1String("first-run");
    case Absence:
        return QLatin1String("absence");
    case Meeting:
        return QLatin1String("meeting");
    case InFlow:
        return QLatin1String("in-flow");
    case NoSpace:
        return QLatin1String("no-space");
    case Pain:
        return QLatin1String("pain");
    case NotNow:
        return QLatin1String("not-now");
    case Massage:
        return QLatin1String("massage");
    case WindowClosed:
        return QLatin1String("window-closed");
    case OutsideHours:
        return QLatin1String("outside-hours");
    case Unanswered:
        return QLatin1String("unanswered");
    case BedtimeCame:
        return QLatin1String("bedtime-came");
    case SwitchedOff:
        return QLatin1String("switched-off");
    case User:
        return QLatin1String("user");
    case MorningSlot:
        return QLatin1String("morning-slot");
    case DeskResetSlot:
        return QLatin1String("desk-reset-slot");
    case AfterWorkSlot:
        return QLatin1String("after-work-slot");
    case BedtimeSlot:
        return QLatin1String("bedtime-slot");
    case PreWorkoutSlot:
        return QLatin1String("pre-workout-slot");
    }
    return {};
}

QLatin1String codeOf(core::Side side)
{
    using enum core::Side;
    switch (side) {
    case None:
        return QLatin1String("none");
    case Left:
        return QLatin1String("left");
    case Right:
        return QLatin1String("right");
    }
    return {};
}

QLatin1String codeOf(core::StepOutcome outcome)
{
    using enum core::StepOutcome;
    switch (outcome) {
    case Done:
        return QLatin1String("done");
    case PartDone:
        return QLatin1String("part-done");
    case Skipped:
        return QLatin1String("skipped");
    }
    return {};
}

QLatin1String codeOf(core::SessionOutcome outcome)
{
    using enum core::SessionOutcome;
    switch (outcome) {
    case Running:
        return QLatin1String("running");
    case Done:
        return QLatin1String("done");
    case PartDone:
        return QLatin1String("part-done");
    case Interrupted:
        return QLatin1String("interrupted");
    case NotBegun:
        return QLatin1String("not-begun");
    }
    return {};
}

QLatin1String codeOf(core::Effort effort)
{
    using enum core::Effort;
    switch (effort) {
    case TooEasy:
        return QLatin1String("too-easy");
    case AboutRight:
        return QLatin1String("about-right");
    case TooHard:
        return QLatin1String("too-hard");
    }
    return {};
}

QLatin1String codeOf(core::NextDay compared)
{
    using enum core::NextDay;
    switch (compared) {
    case Better:
        return QLatin1String("better");
    case Same:
        return QLatin1String("same");
    case Worse:
        return QLatin1String("worse");
    }
    return {};
}

QLatin1String codeOf(core::LevelReason reason)
{
    using enum core::LevelReason;
    switch (reason) {
    case GoodSessions:
        return QLatin1String("good-sessions");
    case WorseAfter:
        return QLatin1String("worse-after");
    case WorseTwice:
        return QLatin1String("worse-twice");
    case ShortHangs:
        return QLatin1String("short-hangs");
    case DaysAway:
        return QLatin1String("days-away");
    case ByUser:
        return QLatin1String("by-user");
    case LetPlanDecide:
        return QLatin1String("let-plan-decide");
    case MadeEasier:
        return QLatin1String("made-easier");
    }
    return {};
}

QString isoDay(core::LogicalDay day)
{
    return kEpoch.addDays(day.time_since_epoch().count()).toString(Qt::ISODate);
}

std::optional<core::LogicalDay> dayFromIso(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return core::LogicalDay{std::chrono::days{kEpoch.daysTo(date)}};
}

QString storedText(const std::string &text)
{
    return text.empty() ? QStringLiteral("") : QString::fromStdString(text);
}

} // namespace unhunch

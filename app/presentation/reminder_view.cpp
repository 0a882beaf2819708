#include "app/presentation/reminder_view.h"

#include <QCoreApplication>

#include <array>

namespace unhunch {

namespace {

using std::chrono::minutes;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

constexpr std::array<std::optional<minutes>, 4> kSnoozes{minutes{2}, minutes{5}, minutes{15},
                                                         std::nullopt};

QString titleOf(core::Slot slot)
{
    switch (slot) {
    case core::Slot::Morning:
        return Words::tr("Time for morning mobility");
    case core::Slot::DeskReset:
        return Words::tr("Time for a desk reset");
    case core::Slot::AfterWork:
        return Words::tr("Time for strength");
    case core::Slot::Bedtime:
        return Words::tr("Time to stretch before bed");
    case core::Slot::PreWorkout:
        return Words::tr("Time to warm up");
    }
    return {};
}

QString seatedReason(std::chrono::seconds seated)
{
    const auto count = std::chrono::floor<minutes>(seated).count();
    if (count < 2)
        return Words::tr("A good moment to get up and move.");
    return Words::tr("You have been sitting for %n minutes.", nullptr, static_cast<int>(count));
}

QString slotReason(core::Slot slot, const core::Status &status)
{
    switch (slot) {
    case core::Slot::Morning:
        return Words::tr("A few minutes of mobility before the sitting begins.");
    case core::Slot::DeskReset:
        return seatedReason(status.seated);
    case core::Slot::AfterWork:
        return Words::tr("Working hours are over, and today is a strength day.");
    case core::Slot::Bedtime:
        return Words::tr("Bedtime is near. Slow stretches suit the end of the day.");
    case core::Slot::PreWorkout:
        return Words::tr("Your workout comes next. Wake up the upper back first.");
    }
    return {};
}

// What happened to this reminder before it came (again).
QString historyOf(core::Reason shownFor)
{
    if (shownFor == core::Reason::AfterHold)
        return Words::tr("This one waited for you.");
    if (shownFor == core::Reason::Snooze)
        return Words::tr("Your snooze is over.");
    if (shownFor == core::Reason::Return)
        return Words::tr("This one is still open.");
    return {};
}

QString reasonOf(core::Slot slot, const core::Status &status, core::Reason shownFor)
{
    const QString now = slotReason(slot, status);
    const QString before = historyOf(shownFor);
    return before.isEmpty() ? now : Words::tr("%1 %2", "two sentences").arg(before, now);
}

QString snoozeLabel(std::optional<minutes> length)
{
    if (!length)
        return Words::tr("When I stop typing");
    return Words::tr("%n minutes", nullptr, static_cast<int>(length->count()));
}

QString snoozeSentence(std::optional<minutes> length)
{
    if (!length)
        return Words::tr("Snooze until I stop typing");
    return Words::tr("Snooze for %n minutes", nullptr, static_cast<int>(length->count()));
}

std::vector<SnoozeChoice> snoozesFor(std::optional<minutes> usual)
{
    std::vector<SnoozeChoice> choices;
    choices.reserve(kSnoozes.size());
    for (const auto length : kSnoozes)
        choices.push_back({length, snoozeLabel(length), length == usual});
    return choices;
}

std::vector<SkipChoice> skips()
{
    return {{core::Reason::Meeting, Words::tr("In a meeting")},
            {core::Reason::InFlow, Words::tr("In flow")},
            {core::Reason::NoSpace, Words::tr("No space")},
            {core::Reason::Pain, Words::tr("Pain")},
            {core::Reason::NotNow, Words::tr("Not now")}};
}

void addNotice(ReminderView &view, const ReminderFacts &facts, const Wording &wording)
{
    view.noticeBody = Words::tr("%1, %2. %3", "exercises, length, reason")
                          .arg(view.exercises, view.length, view.reason);
    view.noticeSnoozeText = facts.usualSnooze
                                ? Words::tr("Snooze %1").arg(inMinutes(*facts.usualSnooze, wording))
                                : snoozeSentence(std::nullopt);
    view.noticeSkipText = Words::tr("Skip");
}

} // namespace

ReminderView presentReminder(const core::Owed &owed, const core::Status &status,
                             const ReminderFacts &facts, const Wording &wording)
{
    const core::Slot slot = owed.occurrence.slot;
    ReminderView view{
        .slot = slot,
        .title = titleOf(slot),
        .exercises = facts.exercises,
        .length = lengthWords(facts.length, wording),
        .reason = reasonOf(slot, status, facts.shownFor),
        .dueTime = clockTime(owed.dueAt, wording),
        .exercise = facts.exercise,
        .startText = Words::tr("Start"),
        .snoozeText = owed.canSnooze ? snoozeSentence(facts.usualSnooze)
                                     : Words::tr("No snooze is left for this one"),
        .canSnooze = owed.canSnooze,
        .snoozes = snoozesFor(facts.usualSnooze),
        .skips = skips(),
    };
    if (!facts.shortExercises.isEmpty())
        view.shortNote = Words::tr("%1, %2", "length, exercises")
                             .arg(lengthWords(facts.shortLength, wording), facts.shortExercises);
    addNotice(view, facts, wording);
    return view;
}

} // namespace unhunch

#include "app/presentation/settings_view.h"

#include "app/presentation/clock_words.h"
#include "app/presentation/language.h"
#include "app/presentation/setting_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

using core::SettingId;
using core::Slot;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int kMinute = 60;

QString offBecauseEmpty()
{
    return Words::tr("Off: it would end before it begins.");
}

bool isPossible(const SettingsFacts &facts, Slot slot)
{
    return facts.possible.at(static_cast<std::size_t>(slot)) || !facts.settings.rules.slots[slot];
}

/// A row of a slot that is switched off has nothing to say.
SettingRowView ofSlot(SettingRowView row, const SettingsFacts &facts, Slot slot)
{
    row.enabled = facts.settings.rules.slots[slot];
    return row;
}

SettingRowView slotSwitch(const SettingRows &rows, const SettingsFacts &facts, SettingId id,
                          Slot slot, const QString &detail)
{
    SettingRowView row = rows.switched(id, detail);
    if (!isPossible(facts, slot))
        row.problem = offBecauseEmpty();
    return row;
}

SettingsGroupView dayGroup(const SettingRows &rows, const SettingsFacts &facts)
{
    SettingsGroupView group{
        Words::tr("Day and hours"),
        {rows.days(SettingId::Workdays), rows.hours(),
         rows.clock(SettingId::DayStart,
                    Words::tr("What comes before still belongs to the evening."))}};
    std::vector<PickOption> first;
    for (const unsigned day : {1U, 6U, 0U})
        first.push_back(
            {static_cast<int>(day), longWeekday(std::chrono::weekday{day}, facts.locale)});
    group.rows.push_back(rows.pick(SettingId::WeekStart, std::move(first)));
    if (facts.moved) {
        const auto at = [&facts](core::ClockTime clock) { return clockWords(clock, facts.locale); };
        group.offer = NoticeView{
            NoticeView::Kind::Caution,
            Words::tr("These hours reach into your evening. Shall the day go with them: bedtime "
                      "%1, day start %2, morning until %3?")
                .arg(at(facts.moved->bedtime), at(facts.moved->dayStart),
                     at(facts.moved->morningUntil)),
            {Words::tr("Move the day")}};
    }
    return group;
}

SettingsGroupView resetGroup(const SettingRows &rows, const SettingsFacts &facts)
{
    const auto slot = [&facts](SettingRowView row) {
        return ofSlot(std::move(row), facts, Slot::DeskReset);
    };
    return {
        Words::tr("Desk resets"),
        {rows.switched(SettingId::DeskResets, Words::tr("Two short exercises beside the desk.")),
         slot(rows.length(SettingId::ResetEvery,
                          {30 * kMinute, 45 * kMinute, 60 * kMinute, 75 * kMinute, 90 * kMinute,
                           105 * kMinute, 120 * kMinute, 150 * kMinute, 180 * kMinute})),
         slot(rows.length(SettingId::NaturalBreak,
                          {3 * kMinute, 5 * kMinute, 7 * kMinute, 10 * kMinute, 15 * kMinute},
                          Words::tr("Away for so long, and the count begins anew."))),
         slot(rows.length(SettingId::SeatedGap, {kMinute, 2 * kMinute, 3 * kMinute, 5 * kMinute},
                          Words::tr("Reading without a key or the mouse.")))}};
}

SettingsGroupView slotsGroup(const SettingRows &rows, const SettingsFacts &facts)
{
    return {Words::tr("Morning, evening and workouts"),
            {slotSwitch(rows, facts, SettingId::Mornings, Slot::Morning,
                        Words::tr("Comes when you first sit down.")),
             ofSlot(rows.clock(SettingId::MorningUntil), facts, Slot::Morning),
             slotSwitch(rows, facts, SettingId::AfterWork, Slot::AfterWork,
                        Words::tr("Strength, on its days, when working hours end.")),
             ofSlot(rows.clock(SettingId::AfterWorkUntil), facts, Slot::AfterWork),
             slotSwitch(rows, facts, SettingId::Bedtimes, Slot::Bedtime,
                        Words::tr("Comes an hour before bedtime.")),
             ofSlot(rows.clock(SettingId::Bedtime), facts, Slot::Bedtime),
             rows.switched(SettingId::PreWorkout),
             ofSlot(rows.workouts(), facts, Slot::PreWorkout)}};
}

SettingsGroupView strengthGroup(const SettingRows &rows, const SettingsFacts &facts)
{
    std::vector<PickOption> times;
    for (const int n : {1, 2, 3, 4})
        times.push_back(
            {n, facts.locale.toString(n),
             n == 1 ? Words::tr("Once a week") : Words::tr("%n times a week", nullptr, n)});
    SettingRowView perWeek = rows.pick(SettingId::StrengthPerWeek, std::move(times),
                                       Words::tr("A missed one moves to the next free day."));
    std::get<PickField>(perWeek.field).sideBySide = true;
    return {Words::tr("Strength"), {rows.days(SettingId::StrengthDays), std::move(perWeek)}};
}

SettingsGroupView askingGroup(const SettingRows &rows)
{
    return {
        Words::tr("How it asks"),
        {rows.choice(SettingId::Commitment,
                     {Words::tr("Gentle"), Words::tr("Steady"), Words::tr("Firm")},
                     Words::tr("A notification; a card that stays; a page on every screen once "
                               "nothing is left to snooze.")),
         rows.length(SettingId::ShowWithin,
                     {kMinute, 2 * kMinute, 3 * kMinute, 5 * kMinute, 10 * kMinute},
                     Words::tr("It waits for a pause in your typing, but not longer.")),
         rows.length(SettingId::Lull, {3, 5, 10, 20}, Words::tr("That is what counts as one.")),
         rows.length(SettingId::SnoozeBudget,
                     {15 * kMinute, 30 * kMinute, 45 * kMinute, 60 * kMinute, 90 * kMinute},
                     Words::tr("For one reminder, all in all.")),
         rows.length(SettingId::BetweenFirst,
                     {10 * kMinute, 20 * kMinute, 30 * kMinute, 45 * kMinute},
                     Words::tr("Between one reminder and the next.")),
         rows.length(SettingId::Between, {5 * kMinute, 10 * kMinute, 15 * kMinute, 20 * kMinute},
                     Words::tr("Before any of them comes back."))}};
}

SettingsGroupView waitingGroup(const SettingRows &rows)
{
    return {Words::tr("When it waits"),
            {rows.switched(SettingId::Microphone, Words::tr("In use: you are in a call.")),
             rows.switched(SettingId::Camera,
                           Words::tr("In use. It knows that it is open, not who looks.")),
             rows.switched(SettingId::ScreenShare, Words::tr("A program sees your screen.")),
             rows.switched(SettingId::Fullscreen, Words::tr("A film, a game, your slides.")),
             rows.switched(SettingId::Presentation,
                           Words::tr("A program keeps the screen from going dark.")),
             rows.switched(SettingId::DoNotDisturb, Words::tr("The switch of your desktop.")),
             rows.length(SettingId::AfterHold, {30, 90, 3 * kMinute},
                         Words::tr("From the end of a call to a reminder that waited.")),
             rows.names(SettingId::Exceptions, Words::tr("Name of a program"),
                        Words::tr("What these do holds nothing back."))}};
}

SettingsGroupView sessionGroup(const SettingRows &rows)
{
    return {Words::tr("Guided sessions"),
            {rows.switched(SettingId::FullScreenSessions,
                           Words::tr("Easier to read when you stand back.")),
             rows.switched(SettingId::Voice, Words::tr("Says what to do next.")),
             rows.volume(SettingId::Volume, Words::tr("Of everything; at 0 it is silent.")),
             rows.volume(SettingId::CueVolume), rows.volume(SettingId::VoiceVolume),
             rows.switched(SettingId::PauseMedia, Words::tr("Goes on when the session is over."))}};
}

/// The desktop's, then those of languages().
SettingRowView languageRow(const SettingsFacts &facts)
{
    PickField field{{{0, Words::tr("As desktop"), {}, facts.language.isEmpty()}}};
    for (const Language &one : languages())
        field.options.push_back(
            {static_cast<int>(field.options.size()), one.name, {}, one.code == facts.language});
    return {SettingsAction::Language,
            Words::tr("Language"),
            Words::tr("From the next start of Unhunch on."),
            {},
            std::move(field)};
}

SettingsGroupView lookGroup(const SettingRows &rows, const SettingsFacts &facts)
{
    const QStringList wishes{Words::tr("As desktop"), Words::tr("On"), Words::tr("Off")};
    return {Words::tr("Look"),
            {languageRow(facts),
             rows.choice(SettingId::Shade,
                         {Words::tr("As desktop"), Words::tr("Light"), Words::tr("Dark")}),
             rows.choice(SettingId::MoreContrast, wishes),
             rows.choice(SettingId::TextSize,
                         {Words::tr("Normal"), Words::tr("Large"), Words::tr("Largest")}),
             rows.choice(SettingId::LessMotion, wishes,
                         Words::tr("Key poses instead of a moving figure."))}};
}

SettingsGroupView programGroup(const SettingRows &rows, const SettingsFacts &facts)
{
    SettingRowView start{SettingsAction::Autostart, Words::tr("Start with the desktop"),
                         Words::tr("It waits in the tray and opens no window.")};
    start.field = SwitchField{facts.autostart};
    if (!facts.autostartKnown) {
        start.enabled = false;
        start.problem = Words::tr("Here your desktop's own settings decide that.");
    }
    return {Words::tr("Start and data"),
            {std::move(start),
             rows.press(SettingsAction::ShowData, Words::tr("Your data"), facts.dataFolder,
                        Words::tr("Show the folder")),
             rows.press(SettingsAction::Export, Words::tr("Save the settings to a file"),
                        Words::tr("All of this page, to keep or for another computer."),
                        Words::tr("Save …")),
             rows.press(SettingsAction::Import, Words::tr("Take settings from a file"),
                        Words::tr("They take the place of these; undo brings these back."),
                        Words::tr("Open …")),
             rows.press(SettingsAction::FirstRun, Words::tr("First steps"),
                        Words::tr("Hours, gear and safety once more, step by step."),
                        Words::tr("Go through them"))}};
}

bool hasWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<SettingsGroupView> presentSettings(const SettingsFacts &facts)
{
    const SettingRows rows(facts);
    return {dayGroup(rows, facts),      resetGroup(rows, facts), slotsGroup(rows, facts),
            strengthGroup(rows, facts), askingGroup(rows),       waitingGroup(rows),
            sessionGroup(rows),         lookGroup(rows, facts),  programGroup(rows, facts)};
}

void searchSettings(SettingsView &view, const QString &search)
{
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    bool found = false;
    for (SettingsGroupView &group : view.groups) {
        for (SettingRowView &row : group.rows) {
            row.visible = hasWords(group.title + u' ' + row.title + u' ' + row.detail, words);
            found = found || row.visible;
        }
    }
    view.nothing = found ? QString() : Words::tr("Nothing for “%1”.").arg(search.simplified());
}

} // namespace unhunch

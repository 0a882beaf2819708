#include "app/presentation/first_run_view.h"

#include "app/presentation/stop_signs.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

using core::SettingId;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FirstRun)
};

enum Step : int { Welcome, Hours, Safety, Gear, Asking, Try };

std::vector<SettingRowView> rowsOf(const SettingsFacts &facts,
                                   std::initializer_list<decltype(SettingRowView::what)> wanted)
{
    const auto groups = presentSettings(facts);
    std::vector<SettingRowView> rows;
    for (const auto &what : wanted)
        for (const SettingsGroupView &group : groups)
            for (const SettingRowView &row : group.rows)
                if (row.what == what)
                    rows.push_back(row);
    return rows;
}

WelcomeStep welcome()
{
    return {{{Words::tr("A reset every 90 minutes"),
              Words::tr("Two exercises beside the desk, two minutes. It waits while you type, talk "
                        "or are away.")},
             {Words::tr("A morning, an evening, and strength"),
              Words::tr("A few minutes at both ends of the day, strength three times a week. It "
                        "begins light and grows with you.")},
             {Words::tr("All of it stays here"),
              Words::tr("No account, no network. What you do is kept on this computer alone.")}}};
}

SettingsStep hours(const FirstRunFacts &facts)
{
    SettingsStep step{{{},
                       rowsOf(facts.settings,
                              {SettingId::Workdays, SettingId::WorkingHours, SettingId::Bedtime})},
                      facts.day};
    step.group.offer = presentSettings(facts.settings).front().offer;
    return step;
}

QString adviceOn(const std::string &sign)
{
    const StopAdvice advice = stopAdvice(sign);
    return QStringList(advice.lines.begin(), advice.lines.end()).join(u' ');
}

SafetyStep safety(const FirstRunFacts &facts)
{
    SafetyStep step;
    step.facts = {Words::tr("Unhunch is a timer with exercises for adults in good health. It does "
                            "not know why your back hurts, and cannot tell whether an exercise is "
                            "right for you.")};
    step.question = Words::tr("Is one of these true for you now? It is not stored.");
    for (const StopSign &sign : stopSigns()) {
        const bool ticked = facts.ticked.contains(sign.id);
        step.signs.push_back({sign.id, sign.title, ticked});
        if (ticked && (step.advice.isEmpty() || stopAdvice(sign.id).urgent))
            step.advice = adviceOn(sign.id);
    }
    const ChoicesView choices = presentChoices(facts.choices);
    for (const ChoiceGroupView &group : choices.groups)
        for (const ChoiceRowView &row : group.rows)
            if (row.kind == ChoiceKind::Movements)
                step.exclusions = row;
    step.exclusions.title = Words::tr("Leave out");
    step.more = Words::tr("When not to exercise");
    return step;
}

GearStep gear(const FirstRunFacts &facts)
{
    const ChoicesView choices = presentChoices(facts.choices);
    GearStep step{.fits = choices.fits};
    for (const ChoiceGroupView &group : choices.groups) {
        for (const ChoiceRowView &row : group.rows) {
            if (row.kind == ChoiceKind::Gear)
                step.rows.push_back(row);
            else if (row.kind == ChoiceKind::Around)
                step.around = row;
        }
    }
    return step;
}

SettingsStep asking(const FirstRunFacts &facts)
{
    return {
        {{},
         rowsOf(facts.settings,
                {SettingId::Commitment, SettingId::StrengthDays, SettingsAction::Autostart})},
        {},
        facts.hasTray
            ? Words::tr("It lives in the tray, as a leaf: there you start, pause and look back. "
                        "Closing a window closes only that.")
            : Words::tr("Your desktop has no tray. Unhunch keeps running without a window; "
                        "start it again to open this one.")};
}

FirstRunView titled(const FirstRunFacts &facts)
{
    FirstRunView view;
    switch (static_cast<Step>(facts.step)) {
    case Welcome:
        view.title = Words::tr("For a back that sits all day");
        view.lead = Words::tr("Short exercises, at the right moment, shown step by step.");
        view.content = welcome();
        break;
    case Hours:
        view.title = Words::tr("When do you sit at the desk?");
        view.lead = Words::tr("Desk resets come only in these hours, after 90 minutes of sitting.");
        view.content = hours(facts);
        break;
    case Safety:
        view.title = Words::tr("Is it all right to exercise?");
        view.lead = Words::tr("A minute of care before the first one.");
        view.content = safety(facts);
        break;
    case Gear:
        view.title = Words::tr("What do you have at hand?");
        view.lead =
            Words::tr("Things from home do the job too. Change this any time in Your plan.");
        view.content = gear(facts);
        break;
    case Asking:
        view.title = Words::tr("How should it ask?");
        view.lead = Words::tr("You can always snooze, skip or say that you did it already.");
        view.content = asking(facts);
        break;
    case Try:
        view.title = Words::tr("Try the first one now");
        view.lead = Words::tr("One minute: %1.").arg(facts.exercise);
        view.content = TryStep{facts.how};
        break;
    }
    return view;
}

} // namespace

FirstRunView presentFirstRun(const FirstRunFacts &facts)
{
    FirstRunView view = titled(facts);
    view.step = facts.step;
    view.count = core::kFirstRunSteps;
    if (facts.step > Welcome)
        view.back = Words::tr("Back");
    view.skip = facts.step == Try ? Words::tr("Not now") : Words::tr("Skip this step");
    view.next = facts.step == Try ? Words::tr("Start the minute") : Words::tr("Continue");
    return view;
}

} // namespace unhunch

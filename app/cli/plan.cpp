#include "app/cli/plan.h"

#include "app/cli/shared_options.h"
#include "app/cli/spoken.h"
#include "app/presentation/day_words.h"
#include "app/presentation/plan_words.h"
#include "app/presentation/status_words.h"
#include "core/json/json.h"
#include "core/reminder/day_plan.h"
#include "core/schedule/slot_text.h"
#include "core/time/iso8601.h"
#include "core/time/logical_day.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace unhunch {

namespace {

constexpr std::chrono::days kFurthest{366};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

/// What is owed, which only today can have, and what will come.
struct Plan {
    core::LogicalDay day{};
    std::vector<core::Owed> owed{};
    std::optional<core::Waiting> waiting{};
    std::vector<core::Upcoming> coming{};
};

std::optional<core::LogicalDay> dayFromText(const std::string &text)
{
    const QDate date = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return core::LogicalDay{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

Plan planFor(core::LogicalDay day, const Present &present, const core::Moment &now,
             const core::Zone &zone)
{
    Plan plan{day, {}, {}, core::planOf(day, present.state, present.rules, now, zone)};
    const core::Status status = core::describe(present.state, present.rules, now, zone);
    if (day == status.day) {
        plan.owed = status.owed;
        if (present.running)
            plan.waiting = status.waiting;
    }
    return plan;
}

std::string jsonLine(core::Slot slot, core::LogicalDay day, core::UtcTime at,
                     std::string_view state, bool estimate, const core::Zone &zone)
{
    const auto member = [](std::string_view name, std::string_view value) {
        return core::json::quote(name) + ":" + core::json::quote(value);
    };
    return "{" + member("slot", core::toText(slot)) + "," + member("day", core::toIso8601(day))
           + "," + member("at", core::toIso8601(at, zone)) + "," + member("state", state)
           + ",\"estimate\":" + (estimate ? "true" : "false") + "}";
}

std::string_view codeOf(core::Stage stage)
{
    using enum core::Stage;
    switch (stage) {
    case Due:
        return "due";
    case Held:
        return "held";
    case Shown:
        return "shown";
    case Snoozed:
        return "snoozed";
    case Folded:
        return "folded";
    case Running:
        break;
    }
    return "running";
}

std::string asJson(const Plan &plan, const core::Zone &zone)
{
    std::string text;
    for (const core::Owed &owed : plan.owed)
        text += jsonLine(owed.occurrence.slot, owed.occurrence.day, owed.dueAt, codeOf(owed.stage),
                         false, zone)
                + "\n";
    for (const core::Upcoming &coming : plan.coming)
        text += jsonLine(coming.slot, plan.day, coming.at, "to-come", coming.estimate, zone) + "\n";
    return text;
}

std::string asSentences(const Plan &plan, const core::Rules &rules, const Here &here)
{
    const Wording now = here.wordingAt(here.clock.now().utc);
    QStringList lines{longDay(plan.day, here.locale)};
    for (const core::Owed &owed : plan.owed)
        lines += owedWords(owed, plan.waiting, now) + u'.';
    for (const core::Upcoming &coming : plan.coming)
        lines += planWords(coming, core::windowOf(coming.slot, plan.day, rules, here.zone),
                           here.wordingAt(coming.at));
    if (lines.size() == 1)
        lines += Words::tr("Nothing more is planned.");
    return lines.join(u'\n').toStdString() + "\n";
}

} // namespace

CommandSpec planSpec()
{
    return {
        "plan",
        "[DATE]",
        QT_TRANSLATE_NOOP(
            "Commands",
            "Tells what would come when, today or on a date such as 2026-03-02, if the day goes on "
            "like this."),
        {{"--json", "", QT_TRANSLATE_NOOP("Commands", "one JSON object a line")}, kFolderOption}};
}

ExitCode plan(const Arguments &arguments, const History &history, const Here &here,
              const Terminal &terminal)
{
    const auto present = history.present(here.clock, here.zone);
    if (const auto *failure = std::get_if<Failure>(&present))
        return fail(terminal, failure->code, failure->why);
    const auto &[state, rules, running] = std::get<Present>(present);
    const core::Moment now = here.clock.now();
    const core::LogicalDay today = core::logicalDayAt(now.utc, rules.dayStart, here.zone);
    const auto day = arguments.other() ? dayFromText(*arguments.other()) : std::optional{today};
    if (!day || *day < today || *day > today + kFurthest)
        return fail(
            terminal, ExitCode::Refused,
            filled(
                translate(
                    "Commands",
                    "The plan takes a date from today on, a year at most, such as %1, not \"%2\"."),
                {core::toIso8601(today), *arguments.other()}));
    const Plan made = planFor(*day, std::get<Present>(present), now, here.zone);
    terminal.out << (arguments.has("--json") ? asJson(made, here.zone)
                                             : asSentences(made, rules, here));
    return ExitCode::Done;
}

} // namespace unhunch

#include "app/cli/why.h"

#include "app/cli/length.h"
#include "app/cli/shared_options.h"
#include "app/presentation/day_words.h"
#include "app/presentation/decision_words.h"
#include "app/presentation/status_words.h"
#include "app/presentation/why_words.h"
#include "core/record/recorded_event.h"
#include "core/reminder/why.h"
#include "core/simulate/run.h"
#include "core/time/logical_day.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <span>

namespace unhunch {

namespace {

constexpr std::size_t kLast = 10;
constexpr std::array kSlotsOfADay{core::Slot::Morning, core::Slot::DeskReset,
                                  core::Slot::PreWorkout, core::Slot::AfterWork,
                                  core::Slot::Bedtime};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

QStringList nowLines(const Present &present, const Here &here)
{
    const core::Moment now = here.clock.now();
    const Wording wording = here.wordingAt(now.utc);
    const core::Status status = core::describe(present.state, present.rules, now, here.zone);
    QStringList lines;
    if (!present.running)
        lines += Words::tr("Unhunch is not running. If it were started now:");
    for (const core::Slot slot : kSlotsOfADay) {
        const core::Why why = core::why(slot, present.state, present.rules, now, here.zone);
        const bool unused = slot == core::Slot::PreWorkout && present.rules.workouts.empty();
        if (!unused || why.owed)
            lines += whyWords(why, wording);
    }
    if (present.running && status.waiting && status.owed.empty())
        lines += Words::tr("Reminders wait: %1.").arg(waitingWords(*status.waiting, wording));
    if (present.running)
        lines += seatedWords(status.seated, wording);
    return lines;
}

QString decisionLine(const core::Decision &decision, const Here &here)
{
    const core::LogicalDay date{
        std::chrono::floor<std::chrono::days>(core::localTime(decision.at, here.zone))};
    return QStringLiteral("%1, %2  %3")
        .arg(shortDay(date, here.locale), clockTime(decision.at, here.wordingAt(decision.at)),
             decisionWords(decision, here.locale));
}

} // namespace

CommandSpec whySpec()
{
    return {"why",
            "",
            QT_TRANSLATE_NOOP("Commands",
                              "Tells how things stand, and the last decisions with their reasons."),
            {{"--since", "LENGTH",
              QT_TRANSLATE_NOOP(
                  "Commands", "all decisions of the last 2d, 36h or 90m; without it, the last 10")},
             {"--json", "",
              QT_TRANSLATE_NOOP("Commands", "the decisions alone, one JSON object a line")},
             kFolderOption}};
}

ExitCode why(const Arguments &arguments, const History &history, const Here &here,
             const Terminal &terminal)
{
    const auto written = arguments.value("--since");
    const auto length = written ? lengthFromText(*written) : core::kRecordKept;
    if (!length)
        return fail(terminal, ExitCode::Refused, sinceRefusal(*written));
    const auto read = history.decisions(*length, here.clock.now().utc);
    if (const auto *failure = std::get_if<Failure>(&read))
        return fail(terminal, failure->code, failure->why);
    std::span<const core::Decision> decisions{std::get<std::vector<core::Decision>>(read)};
    if (!written && decisions.size() > kLast)
        decisions = decisions.last(kLast);

    if (arguments.has("--json")) {
        for (const core::Decision &decision : decisions)
            terminal.out << core::trace::toJson(decision, here.zone) << '\n';
        return ExitCode::Done;
    }
    const auto present = history.present(here.clock, here.zone);
    if (const auto *failure = std::get_if<Failure>(&present))
        return fail(terminal, failure->code, failure->why);
    QStringList lines = nowLines(std::get<Present>(present), here);
    lines += QString();
    for (const core::Decision &decision : decisions)
        lines += decisionLine(decision, here);
    if (decisions.empty())
        lines += Words::tr("Nothing was decided yet.");
    terminal.out << lines.join(u'\n').toStdString() << '\n';
    return ExitCode::Done;
}

} // namespace unhunch

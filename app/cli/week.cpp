#include "app/cli/week.h"

#include "app/cli/shared_options.h"
#include "app/cli/spoken.h"
#include "app/presentation/week_view.h"
#include "core/progress/week_plan.h"
#include "core/reminder/status.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace unhunch {

using std::chrono::days;

namespace {

QStringList linesOf(const WeekView &view)
{
    QStringList lines{view.range.isEmpty() ? view.title
                                           : QStringLiteral("%1, %2").arg(view.title, view.range)};
    lines += view.headline;
    if (!view.summary.isEmpty())
        lines += view.summary;
    if (!view.invitation.isEmpty())
        lines += view.invitation;
    for (const WeekDayView &day : view.days) {
        QStringList facts;
        for (const WeekCellView &cell : day.cells) {
            if (!cell.details.empty())
                facts += QStringLiteral("  ") + cell.sentence;
        }
        if (!facts.isEmpty())
            lines += QStringList{QString(), day.sentence} + facts;
    }
    return lines;
}

/// What the words leave out when nothing was ever recorded.
std::optional<core::LogicalDay> firstDayOf(const Done &done)
{
    std::optional<core::LogicalDay> first;
    for (const core::Decision &decision : done.decisions)
        first = std::min(first.value_or(decision.occurrence.day), decision.occurrence.day);
    return first;
}

} // namespace

std::optional<core::LogicalDay> dayOfWeekNamed(const std::string &text)
{
    const QString written = QString::fromStdString(text);
    QDate date = QDate::fromString(written, Qt::ISODate);
    static const QRegularExpression kWeek(QStringLiteral("^(\\d{4})-W(\\d{2})$"));
    if (const auto match = kWeek.match(written); match.hasMatch()) {
        // The fourth of January is in the first week of its year.
        constexpr int kFourth = 4;
        constexpr int kDays = 7;
        const int year = match.captured(1).toInt();
        const int week = match.captured(2).toInt();
        const QDate inFirst(year, 1, kFourth);
        date = inFirst.addDays(kDays * (week - 1) - inFirst.dayOfWeek() + 1);
        int itsYear = 0;
        if (date.weekNumber(&itsYear) != week || itsYear != year)
            return std::nullopt;
    }
    if (!date.isValid())
        return std::nullopt;
    return core::LogicalDay{days{QDate(1970, 1, 1).daysTo(date)}};
}

CommandSpec historySpec()
{
    return {"history",
            "",
            QT_TRANSLATE_NOOP("Commands", "Tells what was done this week."),
            {{"--week", "WEEK",
              QT_TRANSLATE_NOOP("Commands",
                                "of another week: 2026-W10, or a day in it such as 2026-03-02")},
             {"--json", "", QT_TRANSLATE_NOOP("Commands", "one JSON object")},
             kFolderOption}};
}

ExitCode tellHistory(const Arguments &arguments, const History &history, const Here &here,
                     const Terminal &terminal)
{
    const auto written = arguments.value("--week");
    const auto named = written ? dayOfWeekNamed(*written) : std::nullopt;
    if (written && !named)
        return fail(terminal, ExitCode::Refused,
                    filled(translate("Commands", "--week takes a week such as 2026-W10 or a date "
                                                 "such as 2026-03-02, not \"%1\"."),
                           {*written}));
    const auto present = history.present(here.clock, here.zone);
    if (const auto *failure = std::get_if<Failure>(&present))
        return fail(terminal, failure->code, failure->why);
    const auto &[state, rules, running] = std::get<Present>(present);
    const core::Status status = core::describe(state, rules, here.clock.now(), here.zone);
    const auto first = core::startOfWeek(named.value_or(status.day), rules.weekStart);
    const auto done = history.done(first, first + days{6});
    if (const auto *failure = std::get_if<Failure>(&done))
        return fail(terminal, failure->code, failure->why);
    const auto &[sessions, decisions] = std::get<Done>(done);
    const core::Week week =
        core::weekOf(first, sessions, decisions, core::todayOf(status), core::weekPlan(rules));
    if (arguments.has("--json")) {
        terminal.out << weekJson(week, here.zone) << '\n';
        return ExitCode::Done;
    }
    const WeekView view = presentWeek(
        week,
        {.zone = here.zone, .locale = here.locale, .since = firstDayOf(std::get<Done>(done))});
    terminal.out << linesOf(view).join(u'\n').toStdString() << '\n';
    return ExitCode::Done;
}

} // namespace unhunch

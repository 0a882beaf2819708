#include "app/cli/export.h"

#include "app/adapters/catalogue/catalogue_files.h"
#include "app/adapters/export/write_file.h"
#include "app/adapters/settings/settings_files.h"
#include "app/adapters/storage/personal_rows.h"
#include "app/adapters/storage/progress_rows.h"
#include "app/cli/shared_options.h"
#include "app/cli/spoken.h"
#include "app/presentation/calendar_words.h"
#include "core/progress/week_plan.h"
#include "core/time/logical_day.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// What an export is asked for with.
struct Asked {
    const std::string &path;
    const Archive &archive;
    const QString &rules;
    const Here &here;
    const Printer &printer;
    const Terminal &terminal;

    [[nodiscard]] bool toTerminal() const { return path == "-"; }
    /// The program may run in another folder.
    [[nodiscard]] QString wholePath() const
    {
        return QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    }
    [[nodiscard]] core::UtcTime now() const { return here.clock.now().utc; }
};

struct Format {
    std::string_view name;
    std::optional<Failure> (*write)(const Asked &asked);
};

Failure failed(const core::Error &error)
{
    return {ExitCode::Failed, error.message};
}

Sink sinkOf(const Terminal &terminal)
{
    return [&terminal](const QByteArray &piece) {
        terminal.out.write(piece.constData(), piece.size());
        return terminal.out.good();
    };
}

/// To the file, or to the terminal.
core::Result<core::Success> deliver(const QByteArray &text, const Asked &asked)
{
    if (!asked.toTerminal())
        return writeFile(asked.wholePath(), [&text](const Sink &sink) { return sink(text); });
    (void)sinkOf(asked.terminal)(text);
    return core::Success{};
}

std::optional<Failure> writeJson(const Asked &asked)
{
    return asked.archive.read([&](const ReadableStorage &storage) -> core::Result<core::Success> {
        const Transfer transfer(*storage.database, {});
        if (!asked.toTerminal())
            return transfer.toJson(asked.wholePath(), asked.now());
        if (!transfer.writeJson(sinkOf(asked.terminal), asked.now()))
            return core::Error{Words::tr("The history could not be written.").toStdString()};
        return core::Success{};
    });
}

std::optional<Failure> writeCsv(const Asked &asked)
{
    if (asked.toTerminal())
        return Failure{
            ExitCode::Refused,
            Words::tr("The tables of csv are files: name a folder for them.").toStdString()};
    return asked.archive.read([&](const ReadableStorage &storage) {
        return Transfer(*storage.database, {}).toCsv(asked.wholePath(), asked.here.zone);
    });
}

std::optional<Failure> writeCalendar(const Asked &asked)
{
    const auto rules = readRules(asked.rules);
    if (!rules)
        return failed(rules.error());
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const auto entries = calendarEntries(*rules, *catalogue);
    const core::LogicalDay today =
        std::chrono::floor<std::chrono::days>(core::localTime(asked.now(), asked.here.zone));
    const auto written =
        deliver(QByteArray::fromStdString(core::toICalendar(entries, today, asked.now())), asked);
    return written ? std::nullopt : std::optional{failed(written.error())};
}

core::Result<core::Success> printSummary(const ReadableStorage &storage,
                                         const core::Catalogue &catalogue, const core::Rules &rules,
                                         const Asked &asked)
{
    const auto today = core::logicalDayAt(asked.now(), rules.dayStart, asked.here.zone);
    const auto week = core::startOfWeek(today, rules.weekStart);
    const auto first = core::firstOfTrend(week);
    const auto trend = core::trendOf(week, storage.sessions->between(first, today),
                                     storage.reminders->decisionsBetween(first, today),
                                     {.day = today, .toCome = {}}, core::weekPlan(rules),
                                     storage.reminders->firstDay());
    const auto climbs = core::climbsOf(catalogue, readChoices(*storage.database).levels,
                                       readLevelChanges(*storage.database));
    const auto pdf = asked.printer(presentSummary(trend, climbs, asked.here.locale));
    if (!pdf)
        return core::Error{Words::tr("What prints is not installed.").toStdString()};
    return deliver(*pdf, asked);
}

std::optional<Failure> writeSummary(const Asked &asked)
{
    const auto rules = readRules(asked.rules);
    if (!rules)
        return failed(rules.error());
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    return asked.archive.read([&](const ReadableStorage &storage) {
        return printSummary(storage, *catalogue, *rules, asked);
    });
}

constexpr std::array kFormats{
    Format{"json", writeJson},
    Format{"csv", writeCsv},
    Format{"calendar", writeCalendar},
    Format{kSummaryFormat, writeSummary},
};

std::string formatNames()
{
    std::string names;
    for (const Format &format : kFormats)
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    return names;
}

} // namespace

CommandSpec exportSpec()
{
    return {"export",
            "FORMAT PATH",
            QT_TRANSLATE_NOOP(
                "Commands",
                "Writes the history to PATH: json is all there is, for unhunch import; csv is a "
                "folder with a table for each of sessions, steps, reminders, levels and days "
                "after; calendar is the plan's times as iCalendar; summary is a page to print, as "
                "PDF. \"-\" is standard output."),
            {kFolderOption},
            2};
}

ExitCode exportHistory(const Arguments &arguments, const Archive &archive, const QString &rules,
                       const Here &here, const Printer &printer, const Terminal &terminal)
{
    const auto &words = arguments.others();
    const auto format = std::ranges::find(kFormats, words.front(), &Format::name);
    if (format == kFormats.end())
        return fail(terminal, ExitCode::Refused,
                    filled(translate("Commands", "There is no format \"%1\". There are %2."),
                           {words.front(), formatNames()}));
    if (words.size() < 2)
        return fail(
            terminal, ExitCode::Refused,
            translate("Commands", "export needs the path to write to; \"-\" is standard output."));
    if (const auto failure = format->write({words[1], archive, rules, here, printer, terminal}))
        return fail(terminal, failure->code, failure->why);
    return ExitCode::Done;
}

} // namespace unhunch

#include "app/cli/import.h"

#include "app/cli/shared_options.h"
#include "app/cli/spoken.h"
#include "app/presentation/import_words.h"

#include <QFileInfo>

namespace unhunch {

namespace {

ExitCode undo(const Archive &archive, const Terminal &terminal)
{
    if (const auto failure = archive.undoImport())
        return fail(terminal, failure->code, failure->why);
    terminal.out << translate("Commands", "The last import is undone.") << '\n';
    return ExitCode::Done;
}

} // namespace

CommandSpec importSpec()
{
    return {"import",
            "[FILE]",
            QT_TRANSLATE_NOOP("Commands",
                              "Adds to the history what unhunch export json wrote. What is there "
                              "stays as it is; a backup is made before."),
            {{"--dry-run", "",
              QT_TRANSLATE_NOOP("Commands", "tell what it would add, and add nothing")},
             {"--undo", "", QT_TRANSLATE_NOOP("Commands", "take the last import out again")},
             kFolderOption}};
}

ExitCode importHistory(const Arguments &arguments, const Archive &archive, const Terminal &terminal)
{
    const auto file = arguments.other();
    const bool undoes = arguments.has("--undo");
    if (undoes == file.has_value() || (undoes && arguments.has("--dry-run")))
        return fail(terminal, ExitCode::Refused,
                    translate("Commands", "import takes a file, or --undo and nothing else."));
    if (undoes)
        return undo(archive, terminal);
    const bool dryRun = arguments.has("--dry-run");
    const auto added =
        archive.importFile(QFileInfo(QString::fromStdString(*file)).absoluteFilePath(),
                           dryRun ? ImportMode::DryRun : ImportMode::Import);
    if (const auto *failure = std::get_if<Failure>(&added))
        return fail(terminal, failure->code, failure->why);
    terminal.out << importWords(std::get<AddedCounts>(added), dryRun).toStdString() << '\n';
    return ExitCode::Done;
}

} // namespace unhunch

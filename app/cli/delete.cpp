#include "app/cli/delete.h"

#include "app/cli/shared_options.h"
#include "app/cli/spoken.h"

namespace unhunch {

CommandSpec deleteSpec()
{
    return {"delete",
            "",
            QT_TRANSLATE_NOOP("Commands",
                              "Deletes the whole history with its backups and ends the running "
                              "program. It cannot be undone; your settings stay."),
            {{"--everything", "", QT_TRANSLATE_NOOP("Commands", "yes, all of it")}, kFolderOption}};
}

ExitCode deleteHistory(const Arguments &arguments, const Archive &archive, const Terminal &terminal)
{
    if (!arguments.has("--everything"))
        return fail(terminal, ExitCode::Refused,
                    filled(translate("Commands",
                                     "This deletes all that is kept in %1, and cannot be undone. "
                                     "Say --everything if you mean it."),
                           {archive.folder().toStdString()}));
    const auto gone = archive.erase();
    if (const auto *failure = std::get_if<Failure>(&gone))
        return fail(terminal, failure->code, failure->why);
    const auto &files = std::get<QStringList>(gone);
    if (files.isEmpty())
        terminal.out << translate("Commands", "There was nothing to delete.") << '\n';
    for (const QString &file : files)
        terminal.out << filled(translate("Commands", "deleted %1"), {file.toStdString()}) << '\n';
    return ExitCode::Done;
}

} // namespace unhunch

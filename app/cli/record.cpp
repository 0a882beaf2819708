#include "app/cli/record.h"

#include "app/cli/length.h"
#include "app/cli/shared_options.h"
#include "app/cli/spoken.h"
#include "core/record/recorded_event.h"

namespace unhunch {

CommandSpec recordSpec()
{
    return {"record",
            "",
            QT_TRANSLATE_NOOP(
                "Commands",
                "Writes what the program was told, and when, as a trace for unhunch simulate. "
                "14 days are kept; of what you type, nothing."),
            {{"--since", "LENGTH",
              QT_TRANSLATE_NOOP("Commands", "the last 2d, 36h or 90m; without it, all there is")},
             kFolderOption}};
}

ExitCode record(const Arguments &arguments, const History &history, const Terminal &terminal)
{
    const auto written = arguments.value("--since");
    const auto length = written ? lengthFromText(*written) : core::kRecordKept;
    if (!length)
        return fail(terminal, ExitCode::Refused, sinceRefusal(*written));
    const Attempt<QByteArray> trace = history.recording(*length);
    if (const auto *failure = std::get_if<Failure>(&trace))
        return fail(terminal, failure->code, failure->why);
    const auto &text = std::get<QByteArray>(trace);
    if (text.isEmpty())
        return fail(terminal, ExitCode::Failed, translate("Commands", "Nothing is recorded yet."));
    terminal.out << text.toStdString();
    return ExitCode::Done;
}

} // namespace unhunch

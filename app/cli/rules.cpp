#include "app/cli/rules.h"

#include "app/adapters/settings/settings_files.h"
#include "core/schedule/rules_text.h"

namespace unhunch {

CommandSpec rulesSpec()
{
    return {"rules", "",
            QT_TRANSLATE_NOOP(
                "Commands", "Prints your rules as JSON, with the defaults of what you left out.")};
}

ExitCode rules(const QString &path, const Terminal &terminal)
{
    const auto read = readRules(path);
    if (!read)
        return fail(terminal, ExitCode::Failed, read.error().message);
    terminal.out << core::toText(*read);
    return ExitCode::Done;
}

} // namespace unhunch

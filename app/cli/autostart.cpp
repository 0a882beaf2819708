#include "app/cli/autostart.h"

#include "app/adapters/autostart/background_portal.h"
#include "app/cli/spoken.h"

#include <QCoreApplication>

#include <optional>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

QString sentence(bool on)
{
    return on ? Words::tr("Unhunch starts with your session.")
              : Words::tr("Unhunch does not start with your session.");
}

core::Result<std::optional<bool>> wanted(const Arguments &arguments)
{
    const auto word = arguments.other();
    if (!word)
        return std::optional<bool>{};
    if (*word == "on" || *word == "off")
        return std::optional{*word == "on"};
    return core::Error{
        filled(translate("Commands", "autostart takes \"on\" or \"off\", not \"%1\"."), {*word})};
}

ExitCode tell(const Terminal &terminal, bool on)
{
    terminal.out << sentence(on).toStdString() << '\n';
    return ExitCode::Done;
}

} // namespace

CommandSpec autostartSpec()
{
    return {
        "autostart", "[on|off]",
        QT_TRANSLATE_NOOP(
            "Commands", "Tells whether Unhunch starts with your session, or has it start or not.")};
}

ExitCode autostart(const Arguments &arguments, const AutostartFile &file, const Terminal &terminal)
{
    const auto on = wanted(arguments);
    if (!on)
        return fail(terminal, ExitCode::Refused, on.error().message);
    if (*on) {
        if (const auto set = file.set(**on); !set)
            return fail(terminal, ExitCode::Failed, set.error().message);
    }
    return tell(terminal, file.isOn());
}

ExitCode autostartInSandbox(const Arguments &arguments, const QDBusConnection &bus,
                            const Terminal &terminal)
{
    const auto on = wanted(arguments);
    if (!on)
        return fail(terminal, ExitCode::Refused, on.error().message);
    if (!*on)
        return fail(terminal, ExitCode::Refused,
                    translate("Commands",
                              "Only the desktop knows that in a sandbox; say \"on\" or \"off\"."));
    const auto granted = BackgroundPortal(bus).requestAutostart(
        **on, Words::tr("To remind you from the start of your session."));
    if (!granted)
        return fail(terminal, ExitCode::Failed,
                    translate("Commands", "The desktop did not answer."));
    if (*granted != **on)
        return fail(terminal, ExitCode::Failed, sentence(*granted).toStdString());
    return tell(terminal, *granted);
}

} // namespace unhunch

#include "app/cli/command_line.h"

#include "app/adapters/autostart/background_portal.h"
#include "app/adapters/clock/system_clock.h"
#include "app/adapters/settings/places.h"
#include "app/adapters/zone/zone_files.h"
#include "app/cli/autostart.h"
#include "app/cli/delete.h"
#include "app/cli/doctor/doctor.h"
#include "app/cli/export.h"
#include "app/cli/import.h"
#include "app/cli/orders.h"
#include "app/cli/paper.h"
#include "app/cli/plan.h"
#include "app/cli/record.h"
#include "app/cli/rules.h"
#include "app/cli/run_command.h"
#include "app/cli/simulate.h"
#include "app/cli/spoken.h"
#include "app/cli/status.h"
#include "app/cli/week.h"
#include "app/cli/why.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace unhunch {

namespace {

/// What the commands that ask the program, or its history, need; made for these alone.
class World
{
public:
    explicit World(const Arguments &arguments)
        : m_folder(arguments.value("--folder"))
    {}

    [[nodiscard]] History history() const
    {
        if (m_folder)
            return {std::nullopt, QString::fromStdString(*m_folder), rulesPath(), m_zones};
        return {QDBusConnection::sessionBus(), dataFolder(), rulesPath(), m_zones};
    }
    [[nodiscard]] Archive archive() const
    {
        if (m_folder)
            return {std::nullopt, QString::fromStdString(*m_folder)};
        return {QDBusConnection::sessionBus(), dataFolder()};
    }
    [[nodiscard]] Remote remote() const { return Remote(QDBusConnection::sessionBus()); }
    [[nodiscard]] Here here() const { return {m_clock, *m_zone}; }

private:
    std::optional<std::string> m_folder;
    SystemClock m_clock{};
    ZoneFiles m_zones{};
    std::unique_ptr<core::Zone> m_zone{m_zones.local()};
};

/// What a command is given: its arguments, the world, where to write.
struct Asked {
    const Arguments &arguments;
    const World &world;
    const Terminal &terminal;
};

struct Command {
    CommandSpec (*spec)();
    ExitCode (*run)(const Asked &asked);
};

constexpr std::array kCommands{
    Command{statusSpec,
            [](const Asked &a) {
                return status(a.arguments, a.world.remote(), a.world.here(), a.terminal);
            }},
    Command{startSpec,
            [](const Asked &a) { return start(a.arguments, a.world.remote(), a.terminal); }},
    Command{snoozeSpec,
            [](const Asked &a) { return snooze(a.arguments, a.world.remote(), a.terminal); }},
    Command{skipSpec,
            [](const Asked &a) { return skip(a.arguments, a.world.remote(), a.terminal); }},
    Command{didItSpec, [](const Asked &a) { return didIt(a.world.remote(), a.terminal); }},
    Command{pauseSpec,
            [](const Asked &a) {
                return pause(a.arguments, a.world.remote(), a.world.here(), a.terminal);
            }},
    Command{resumeSpec, [](const Asked &a) { return resume(a.world.remote(), a.terminal); }},
    Command{doneForTodaySpec,
            [](const Asked &a) { return doneForToday(a.world.remote(), a.terminal); }},
    Command{historySpec,
            [](const Asked &a) {
                return tellHistory(a.arguments, a.world.history(), a.world.here(), a.terminal);
            }},
    Command{exportSpec,
            [](const Asked &a) {
                return exportHistory(a.arguments, a.world.archive(), rulesPath(), a.world.here(),
                                     printOnPaper, a.terminal);
            }},
    Command{
        importSpec,
        [](const Asked &a) { return importHistory(a.arguments, a.world.archive(), a.terminal); }},
    Command{
        deleteSpec,
        [](const Asked &a) { return deleteHistory(a.arguments, a.world.archive(), a.terminal); }},
    Command{planSpec,
            [](const Asked &a) {
                return plan(a.arguments, a.world.history(), a.world.here(), a.terminal);
            }},
    Command{whySpec,
            [](const Asked &a) {
                return why(a.arguments, a.world.history(), a.world.here(), a.terminal);
            }},
    Command{rulesSpec, [](const Asked &a) { return rules(rulesPath(), a.terminal); }},
    Command{recordSpec,
            [](const Asked &a) { return record(a.arguments, a.world.history(), a.terminal); }},
    Command{autostartSpec,
            [](const Asked &a) {
                return isInSandbox()
                           ? autostartInSandbox(a.arguments, QDBusConnection::sessionBus(),
                                                a.terminal)
                           : autostart(a.arguments,
                                       {autostartFolder(), QCoreApplication::applicationFilePath()},
                                       a.terminal);
            }},
    Command{doctorSpec,
            [](const Asked &a) {
                return doctor(QDBusConnection::sessionBus(), QDBusConnection::systemBus(),
                              a.world.here(), a.terminal);
            }},
    Command{simulateSpec,
            [](const Asked &a) { return simulate(a.arguments, ZoneFiles{}, a.terminal); }},
};

} // namespace

std::optional<ExitCode> runCommandLine(std::span<const std::string> words, const Terminal &terminal)
{
    if (words.empty())
        return std::nullopt;
    for (const Command &command : kCommands) {
        const CommandSpec spec = command.spec();
        if (spec.name != words.front())
            continue;
        const auto run = [&](const Arguments &arguments) {
            const World world(arguments);
            return command.run({arguments, world, terminal});
        };
        return runCommand(spec, words.subspan(1), terminal, run);
    }
    return std::nullopt;
}

std::vector<CommandSpec> commandSpecs()
{
    std::vector<CommandSpec> all;
    all.reserve(std::size(kCommands));
    for (const Command &command : kCommands)
        all.push_back(command.spec());
    return all;
}

std::string usage()
{
    std::string text = translate(
        "Commands", "usage: unhunch [--hidden]\n"
                    "       unhunch --speed N [--from TIME] [--folder DIR]\n"
                    "       unhunch COMMAND ...\n"
                    "\n"
                    "Unhunch sits in the tray and carries out a plan for a sore upper back.\n"
                    "Starting it a second time opens its window.\n"
                    "\n"
                    "  --hidden       open no window at the start, even without a tray\n"
                    "  --speed N      live through the day N times as fast, on a throw-away "
                    "database;\n"
                    "                 a guided session runs at most 6 times as fast\n"
                    "  --from TIME    begin the time-lapse at this local time, such as "
                    "2026-03-02T09:00\n"
                    "  --folder DIR   keep the time-lapse's database in DIR\n"
                    "  --version      print the version\n"
                    "\n"
                    "Commands, none of which needs a display; each has a --help of its own:\n");
    for (const Command &command : kCommands)
        text += "  " + synopsis(command.spec()) + "\n";
    return text
           + translate(
               "Commands",
               "\nExit status: 0 done, 1 failed, 2 refused what was asked, 3 could not reach the "
               "running program,\n4 needs the running program, and none runs.\n");
}

} // namespace unhunch

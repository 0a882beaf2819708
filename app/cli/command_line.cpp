#include "app/cli/command_line.h"

#include "app/adapters/clock/system_clock.h"
#include "app/adapters/settings/places.h"
#include "app/adapters/zone/zone_files.h"
#include "app/cli/plan.h"
#include "app/cli/record.h"
#include "app/cli/rules.h"
#include "app/cli/run_command.h"
#include "app/cli/simulate.h"
#include "app/cli/why.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

/// What the commands that look at the history need; made for these alone.
class World
{
public:
    World(const Arguments &arguments, char *name)
        : m_words{name, nullptr}
        , m_app(m_count, m_words.data())
        , m_folder(arguments.value("--folder"))
    {}

    [[nodiscard]] History history() const
    {
        if (m_folder)
            return {std::nullopt, QString::fromStdString(*m_folder), rulesPath(), m_zones};
        return {QDBusConnection::sessionBus(), dataFolder(), rulesPath(), m_zones};
    }
    [[nodiscard]] Here here() const { return {m_clock, *m_zone}; }

private:
    int m_count{1};
    std::array<char *, 2> m_words;
    QCoreApplication m_app;
    std::optional<std::string> m_folder;
    SystemClock m_clock{};
    ZoneFiles m_zones{};
    std::unique_ptr<core::Zone> m_zone{m_zones.local()};
};

struct Command {
    CommandSpec (*spec)();
    ExitCode (*run)(const Arguments &arguments, char *name, const Terminal &terminal);
};

constexpr std::array kCommands{
    Command{planSpec,
            [](const Arguments &arguments, char *name, const Terminal &terminal) {
                const World world(arguments, name);
                return plan(arguments, world.history(), world.here(), terminal);
            }},
    Command{whySpec,
            [](const Arguments &arguments, char *name, const Terminal &terminal) {
                const World world(arguments, name);
                return why(arguments, world.history(), world.here(), terminal);
            }},
    Command{rulesSpec, [](const Arguments &, char *,
                          const Terminal &terminal) { return rules(rulesPath(), terminal); }},
    Command{recordSpec,
            [](const Arguments &arguments, char *name, const Terminal &terminal) {
                const World world(arguments, name);
                return record(arguments, world.history(), terminal);
            }},
    Command{simulateSpec,
            [](const Arguments &arguments, char *, const Terminal &terminal) {
                return simulate(arguments, ZoneFiles{}, terminal);
            }},
};

} // namespace

std::optional<ExitCode> runCommandLine(std::span<const std::string> words, char *name,
                                       const Terminal &terminal)
{
    if (words.empty())
        return std::nullopt;
    for (const Command &command : kCommands) {
        const CommandSpec spec = command.spec();
        if (spec.name != words.front())
            continue;
        const auto run = [&](const Arguments &arguments) {
            return command.run(arguments, name, terminal);
        };
        return runCommand(spec, words.subspan(1), terminal, run);
    }
    return std::nullopt;
}

std::string usage()
{
    std::string text = "usage: unhunch [--hidden]\n"
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
                       "Commands, none of which needs a display; each has a --help of its own:\n";
    for (const Command &command : kCommands)
        text += "  " + synopsis(command.spec()) + "\n";
    return text
           + "\nExit status: 0 done, 1 failed, 2 refused what was asked, 3 could not reach the "
             "running program.\n";
}

} // namespace unhunch

// `unhunch simulate` alone, without Qt: what the scenarios run against.

#include "app/adapters/zone/zone_files.h"
#include "app/cli/run_command.h"
#include "app/cli/simulate.h"
#include "app/cli/spoken.h"

#include <iostream>
#include <string>
#include <vector>

std::string unhunch::translate(const char * /*context*/, const char *text)
{
    return text;
}

int main(int argc, char **argv)
{
    std::vector<std::string> words(argv + 1, argv + argc);
    if (!words.empty() && words.front() == "simulate")
        words.erase(words.begin());
    const unhunch::Terminal terminal{std::cout, std::cerr};
    const unhunch::ZoneFiles zones;
    const auto run = [&](const unhunch::Arguments &arguments) {
        return unhunch::simulate(arguments, zones, terminal);
    };
    return static_cast<int>(unhunch::runCommand(unhunch::simulateSpec(), words, terminal, run));
}

// `unhunch simulate` alone, without Qt: what the scenarios run against.

#include "app/adapters/zone/zone_files.h"
#include "app/cli/simulate.h"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char **argv)
{
    std::vector<std::string> args(argv + 1, argv + argc);
    if (!args.empty() && args.front() == "simulate")
        args.erase(args.begin());
    return unhunch::runSimulate(args, unhunch::ZoneFiles{}, std::cout, std::cerr);
}

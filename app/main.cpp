#include "app/start/data_folder.h"
#include "app/start/load_part.h"
#include "app/start/parts.h"
#include "app/start/sole_lock.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace unhunch;

template<typename Function> Function part(const std::string &name, const char *function)
{
    return reinterpret_cast<Function>(functionOf(name, function));
}

int runInTray(int count, char **words, const SoleLock *lock)
{
    const auto run = part<UnhunchDesktop>("unhunch_desktop", "unhunchDesktop");
    return run ? run(count, words, lock) : EXIT_FAILURE;
}

int obey(int count, char **words)
{
    const auto run = part<UnhunchCommands>("unhunch_commands", "unhunchCommands");
    if (!run)
        return EXIT_FAILURE;
    const int status = run(count, words);
    if (status == kRunInTray)
        return runInTray(count, words, nullptr);
    // Qt's thread for the bus may still be at work; taking Qt apart around it ends in warnings.
    std::cout.flush();
    _exit(status);
}

/// `unhunch --helper sound` or `voice`, which the tray program starts for itself.
int help(int count, char **words)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // what hangs does not see its input end with the program
    const auto run = part<UnhunchHelper>(std::string("unhunch_") + words[2], "unhunchHelper");
    if (run)
        return run(count, words);
    std::cout << "no part\n";
    return EXIT_FAILURE;
}

int showWindow(char *name)
{
    const auto run = part<UnhunchShowWindow>("unhunch_commands", "unhunchShowWindow");
    return run ? run(name) : EXIT_FAILURE;
}

/// `unhunch` or `unhunch --hidden`: becomes the one program of its user, or turns to it.
int start(int count, char **words, bool hidden)
{
    using namespace std::chrono_literals;
    constexpr int kUnreached = 3;
    constexpr int kNotRunning = 4;
    constexpr int kTries = 10;
    int status = kNotRunning;
    for (int i = 0; i < kTries && status == kNotRunning; ++i) {
        const SoleLock lock(dataFolderPath());
        if (lock.isOurs())
            return runInTray(count, words, &lock);
        if (hidden || lock.leaveWord())
            return EXIT_SUCCESS;
        status = showWindow(words[0]);
        if (status == kNotRunning)
            std::this_thread::sleep_for(20ms); // the holder of the lock may just be dying
    }
    if (status != kUnreached && status != kNotRunning)
        return status;
    std::cerr << "Unhunch is running already, but it could not be reached.\n";
    return kUnreached;
}

int startAnew(char *name)
{
    std::string hidden("--hidden");
    const std::array<char *, 3> words{name, hidden.data(), nullptr};
    execvp(name, words.data());
    std::cerr << "Unhunch could not be started again.\n";
    return EXIT_FAILURE;
}

} // namespace

// Nothing here throws but a failed allocation, after which there is nothing left to do.
int main(int count, char **words) // NOLINT(bugprone-exception-escape)
{
    using namespace std::string_view_literals;
    umask(S_IRWXG | S_IRWXO);
    const bool hidden = count == 2 && words[1] == "--hidden"sv;
    if (count > 2 && words[1] == "--helper"sv)
        return help(count, words);
    if (count > 1 && !hidden)
        return obey(count, words);
    const int status = start(count, words, hidden);
    return status == kStartAnew ? startAnew(words[0]) : status;
}

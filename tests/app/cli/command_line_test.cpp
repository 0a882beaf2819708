#include "app/cli/command_line.h"

#include <gmock/gmock.h>
#include <sstream>

namespace unhunch {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(CommandLineTest, OnlyACommandIsTaken)
{
    std::ostringstream out;
    std::ostringstream err;
    for (const std::vector<std::string> &words :
         {std::vector<std::string>{}, {"--hidden"}, {"nonsense"}, {"--speed", "record"}})
        EXPECT_EQ(runCommandLine(words, {out, err}), std::nullopt);
    EXPECT_EQ(out.str() + err.str(), "");
}

TEST(CommandLineTest, EachCommandTellsItsUsageAndUsageTellsEachCommand)
{
    for (const std::string command :
         {"status", "start", "snooze", "skip", "did-it", "pause", "resume", "done-for-today",
          "history", "plan", "why", "rules", "record", "autostart", "doctor", "simulate"}) {
        std::ostringstream out;
        std::ostringstream err;
        EXPECT_EQ(runCommandLine(std::vector<std::string>{command, "--help"}, {out, err}),
                  ExitCode::Done);
        EXPECT_THAT(out.str(), StartsWith("usage: unhunch " + command));
        EXPECT_THAT(usage(), HasSubstr("  unhunch " + command));
    }
    for (const char *option : {"--hidden", "--speed", "--from", "--folder", "--version"})
        EXPECT_THAT(usage(), HasSubstr(option));
}

} // namespace
} // namespace unhunch

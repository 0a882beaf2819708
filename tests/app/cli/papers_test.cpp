#include "app/cli/command_line.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>

namespace unhunch {
namespace {

std::string content(const std::string &path)
{
    std::ifstream file(UNHUNCH_SOURCE_DIR "/" + path);
    EXPECT_TRUE(file.is_open()) << path;
    return {std::istreambuf_iterator<char>(file), {}};
}

/// As the manual writes it: hyphens that are typed have a backslash.
std::string inManual(std::string_view word)
{
    std::string text;
    for (const char c : word)
        text += c == '-' && word.starts_with("--") ? "\\-" : std::string(1, c);
    return text;
}

/// As fish writes it.
std::string inFish(std::string_view option)
{
    return "-l " + std::string(option.substr(2));
}

TEST(PapersTest, TheManualAndTheCompletionsKnowEveryCommandAndOption)
{
    const std::string manual = content("packaging/linux/unhunch.1");
    const std::string bash = content("packaging/linux/completions/unhunch.bash");
    const std::string zsh = content("packaging/linux/completions/unhunch.zsh");
    const std::string fish = content("packaging/linux/completions/unhunch.fish");
    const auto expectIn = [](const std::string &text, const std::string &word) {
        EXPECT_NE(text.find(word), std::string::npos) << word;
    };
    for (const CommandSpec &command : commandSpecs()) {
        const std::string name(command.name);
        expectIn(manual, name);
        expectIn(bash, name);
        expectIn(zsh, "'" + name + ":");
        expectIn(fish, "-a " + name);
        for (const OptionSpec &option : command.options) {
            if (option.name != "--folder")
                expectIn(manual, inManual(option.name));
            expectIn(bash, std::string(option.name));
            expectIn(zsh, std::string(option.name) + "[");
            expectIn(fish, inFish(option.name));
        }
    }
    for (const char *option : {"--hidden", "--speed", "--from", "--folder", "--version"}) {
        expectIn(manual, inManual(option));
        expectIn(bash, option);
    }
}

TEST(PapersTest, TheManualTellsEveryExitStatus)
{
    const std::string manual = content("packaging/linux/unhunch.1");
    for (const char *status : {".B 0\n", ".B 1\n", ".B 2\n", ".B 3\n", ".B 4\n"})
        EXPECT_NE(manual.find(status), std::string::npos) << status;
}

} // namespace
} // namespace unhunch

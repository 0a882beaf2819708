#include "app/cli/arguments.h"
#include "app/cli/length.h"

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

const CommandSpec kCommand{
    "walk", "[WHERE]", "Walks.", {{"--since", "TIME", "begin there"}, {"--json", "", "as data"}}};

core::Result<Arguments> parsed(const std::vector<std::string> &words,
                               const CommandSpec &command = kCommand)
{
    return Arguments::parse(command, words);
}

std::string refused(const std::vector<std::string> &words, const CommandSpec &command = kCommand)
{
    const auto arguments = parsed(words, command);
    return arguments ? std::string{} : arguments.error().message;
}

TEST(ArgumentsTest, TellsOptionsValuesAndTheOtherWordApart)
{
    const auto arguments = *parsed({"--since", "--2d", "home", "--json"});
    EXPECT_EQ(arguments.value("--since"), "--2d");
    EXPECT_TRUE(arguments.has("--json"));
    EXPECT_EQ(arguments.other(), "home");

    const auto none = *parsed({});
    EXPECT_FALSE(none.has("--since"));
    EXPECT_EQ(none.other(), std::nullopt);
}

TEST(ArgumentsTest, ADashAloneIsAWord)
{
    EXPECT_EQ(parsed({"-"})->other(), "-");
}

TEST(ArgumentsTest, RefusesInOneSentenceWhatDoesNotFit)
{
    constexpr const char *kTail = "; unhunch walk --help tells what it takes.";
    EXPECT_EQ(refused({"--fast"}), std::string("Unknown option \"--fast\"") + kTail);
    EXPECT_EQ(refused({"--since"}), std::string("--since needs a value") + kTail);
    EXPECT_EQ(refused({"--json", "--json"}), std::string("--json stands twice") + kTail);
    EXPECT_EQ(refused({"a", "b"}), std::string("\"b\" is one word too many") + kTail);
    EXPECT_NE(refused({""}), "");
    EXPECT_NE(refused({"--"}), "");
    EXPECT_NE(refused({"home"}, {"stand", "", "Stands."}), "");
    EXPECT_EQ(refused({}, {"walk", "WHERE", "Walks."}), std::string("WHERE is missing") + kTail);
}

TEST(ArgumentsTest, HelpNamesEverything)
{
    const std::string text = help(kCommand);
    EXPECT_THAT(text, HasSubstr("usage: unhunch walk [WHERE] [--since TIME] [--json]\n"));
    EXPECT_THAT(text, HasSubstr("\nWalks.\n"));
    EXPECT_THAT(text, HasSubstr("  --since TIME    begin there\n"));
}

TEST(LengthTest, TakesDaysHoursMinutesAndSeconds)
{
    EXPECT_EQ(lengthFromText("2d"), 48h);
    EXPECT_EQ(lengthFromText("1d12h"), 36h);
    EXPECT_EQ(lengthFromText("90m"), 90min);
    EXPECT_EQ(lengthFromText("1s"), 1s);
    EXPECT_EQ(lengthFromText("366d"), 366 * 24h);
}

TEST(LengthTest, RefusesWhatIsNoLengthOrTooLong)
{
    for (const char *text : {"", "d", "0d", "0s", "-1d", "2", "2 d", "1d-1h", "1d2", "367d",
                             "366d1s", "99999999999d", "999999h", "yesterday"})
        EXPECT_EQ(lengthFromText(text), std::nullopt) << text;
}

} // namespace
} // namespace unhunch

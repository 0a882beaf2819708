#include "tests/fuzz/spoil.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace unhunch::fuzz {

namespace {

using test::Dice;

constexpr std::array<std::string_view, 16> kNumbers{"0",
                                                    "-1",
                                                    "1.5",
                                                    "1e999",
                                                    "-0",
                                                    "9223372036854775807",
                                                    "9223372036854775808",
                                                    "-9223372036854775808",
                                                    "18446744073709551616",
                                                    "1e18",
                                                    "253402300799999",
                                                    "-62167219200001",
                                                    "2147483648",
                                                    "0.1e-400",
                                                    "00",
                                                    "1e5"};
constexpr std::array<std::string_view, 32> kTexts{"start",
                                                  "quit",
                                                  "crash",
                                                  "input",
                                                  "lock",
                                                  "unlock",
                                                  "sleep",
                                                  "wake",
                                                  "hold",
                                                  "release",
                                                  "clock",
                                                  "zone",
                                                  "user",
                                                  "rules",
                                                  "end",
                                                  "timer",
                                                  "idle",
                                                  "desk-reset",
                                                  "bedtime",
                                                  "microphone",
                                                  "dnd",
                                                  "Europe/Berlin",
                                                  "Pacific/Apia",
                                                  "../../etc/passwd",
                                                  "tomorrow",
                                                  "done",
                                                  "999999h",
                                                  "2026-02-30T25:61:61+99:99",
                                                  "0000-01-01T00:00:00Z",
                                                  "9999-12-31T23:59:59-23:59",
                                                  "finish",
                                                  ""};
constexpr std::array<std::string_view, 8> kStrange{std::string_view{"\0", 1},
                                                   "\xff\xfe",
                                                   "\xc0\xaf",
                                                   "\xed\xa0\x80",
                                                   "\\ud800",
                                                   "\xef\xbb\xbf",
                                                   "\\u0000",
                                                   "\r"};

std::size_t somewhere(const std::string &text, Dice &dice)
{
    return static_cast<std::size_t>(dice.roll(static_cast<int>(text.size()) + 1));
}

/// Where the value of a random member stands, from its first byte to behind its last.
std::pair<std::size_t, std::size_t> someValue(const std::string &line, Dice &dice)
{
    std::size_t at = line.find("\":", somewhere(line, dice));
    if (at == std::string::npos)
        at = line.find("\":");
    if (at == std::string::npos)
        return {line.size(), line.size()};
    const std::size_t begin = at + 2;
    std::size_t end = begin;
    int depth = 0;
    bool quoted = false;
    for (; end < line.size(); ++end) {
        const char c = line[end];
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            break;
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
    }
    return {begin, end};
}

std::string deep(Dice &dice)
{
    const auto depth = static_cast<std::size_t>(dice.chance(10) ? 20'000 : dice.roll(80));
    const bool closed = dice.chance(50);
    if (dice.chance(50))
        return std::string(depth, '[') + (closed ? std::string(depth, ']') : "");
    std::string text;
    for (std::size_t i = 0; i < depth; ++i)
        text += "{\"a\":";
    return text + "1" + (closed ? std::string(depth, '}') : "");
}

std::string someNewValue(Dice &dice)
{
    switch (dice.roll(7)) {
    case 0:
        return dice.chance(50) ? "null" : "true";
    case 1:
        return deep(dice);
    case 2:
    case 3:
        return std::string(oneOf(kNumbers, dice));
    case 4:
        return std::to_string(dice.roll(100'000));
    default:
        return "\"" + someText(dice) + "\"";
    }
}

void changeValue(std::string &line, Dice &dice)
{
    const auto [begin, end] = someValue(line, dice);
    line.replace(begin, end - begin, someNewValue(dice));
}

/// A digit becomes another: a time that is a little, or a lot, different.
void changeDigit(std::string &line, Dice &dice)
{
    const std::size_t at = line.find_first_of("0123456789", somewhere(line, dice));
    if (at != std::string::npos)
        line[at] = static_cast<char>('0' + dice.roll(10));
}

void changeKey(std::string &line, Dice &dice)
{
    const std::size_t at = line.find('"', somewhere(line, dice));
    if (at == std::string::npos)
        return;
    const std::size_t end = std::min(line.find('"', at + 1), line.size());
    line.replace(at + 1, end - at - 1, oneOf(kTexts, dice));
}

void dropMember(std::string &line, Dice &dice)
{
    const std::size_t at = line.find(",\"", somewhere(line, dice));
    if (at == std::string::npos)
        return;
    const auto [begin, end] = someValue(line.substr(at + 1), dice);
    line.erase(at, std::min(end + 1, line.size() - at));
}

/// To another second, minute, day or month; seldom to another year: years take their time.
void changeTime(std::string &line, Dice &dice)
{
    const std::size_t at = line.find("\"at\":\"");
    constexpr std::array<std::size_t, 6> kPlaces{18, 15, 12, 9, 6, 3};
    const std::size_t place = kPlaces[static_cast<std::size_t>(
        dice.chance(2) ? 5 : dice.roll(static_cast<int>(kPlaces.size()) - 1))];
    if (at != std::string::npos && at + 6 + place < line.size())
        line[at + 6 + place] = static_cast<char>('0' + dice.roll(10));
}

} // namespace

void spoilBytes(std::string &text, Dice &dice)
{
    const std::size_t at = somewhere(text, dice);
    const auto length = static_cast<std::size_t>(dice.roll(8));
    switch (dice.roll(5)) {
    case 0:
        if (at < text.size())
            text[at] = static_cast<char>(dice.roll(256));
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(at, text.substr(at, length));
        break;
    case 3:
        text.insert(at, oneOf(kStrange, dice));
        break;
    default:
        text.resize(dice.chance(10) ? at : text.size());
        break;
    }
}

std::string someText(Dice &dice)
{
    if (dice.chance(5))
        return std::string(static_cast<std::size_t>(dice.roll(70'000)), 'x');
    return std::string(oneOf(kTexts, dice));
}

void spoilLine(std::string &line, Dice &dice)
{
    switch (dice.roll(12)) {
    case 0:
        return spoilBytes(line, dice);
    case 1:
    case 2:
        return changeValue(line, dice);
    case 3:
    case 4:
    case 5:
        return changeDigit(line, dice);
    case 6:
        return changeKey(line, dice);
    case 7:
        return dropMember(line, dice);
    default:
        return changeTime(line, dice);
    }
}

} // namespace unhunch::fuzz

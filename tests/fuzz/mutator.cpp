#include "tests/fuzz/mutator.h"

#include "tests/fuzz/spoil.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace unhunch::fuzz {

namespace {

using test::Dice;
using Lines = std::vector<std::string>;

Lines split(const std::string &text)
{
    Lines lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string joined(const Lines &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + "\n";
    return text;
}

void changeOrder(Lines &lines, std::span<const std::string> others, Dice &dice)
{
    const auto at = [&](int extra = 0) {
        return lines.begin() + dice.roll(static_cast<int>(lines.size()) + extra);
    };
    switch (dice.roll(5)) {
    case 0:
        lines.erase(at());
        return;
    case 1:
        std::iter_swap(at(), at());
        return;
    case 2: {
        const std::string copy = *at();
        lines.insert(at(1), copy);
        return;
    }
    case 3:
        lines.insert(at(1), dice.chance(50) ? "" : someText(dice));
        return;
    default: {
        const Lines lent = split(oneOf(others, dice));
        if (!lent.empty())
            lines.insert(at(1), oneOf(lent, dice));
        return;
    }
    }
}

/// Back into the order of time, as far as the lines tell one, so that the engine gets to see them.
void settle(std::string &trace)
{
    constexpr std::size_t kTime = std::string_view{R"({"at":"2026-03-02T09:00:00)"}.size();
    Lines lines = split(trace);
    if (lines.empty())
        return;
    const auto time = [](const std::string &line) { return line.substr(0, kTime); };
    std::ranges::stable_sort(lines.begin() + 1, lines.end(), {}, time);
    trace = joined(lines);
}

} // namespace

std::string mutate(std::string trace, std::span<const std::string> others, Dice &dice)
{
    const int changes = 1 + (dice.chance(40) ? dice.roll(6) : 0);
    for (int i = 0; i < changes; ++i) {
        if (dice.chance(5)) {
            spoilBytes(trace, dice);
            continue;
        }
        Lines lines = split(trace);
        if (lines.empty())
            return trace;
        if (dice.chance(30))
            changeOrder(lines, others, dice);
        else
            spoilLine(oneOf(lines, dice), dice);
        trace = joined(lines);
    }
    if (dice.chance(60))
        settle(trace);
    return trace;
}

} // namespace unhunch::fuzz

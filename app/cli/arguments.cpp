#include "app/cli/arguments.h"

#include <algorithm>

namespace unhunch {

namespace {

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

core::Error refusal(const CommandSpec &command, const std::string &why)
{
    return {why + "; unhunch " + std::string(command.name) + " --help tells what it takes."};
}

std::string asWritten(const OptionSpec &option)
{
    return std::string(option.name) + (option.value.empty() ? "" : " " + std::string(option.value));
}

bool isOption(std::string_view word)
{
    return word.size() > 1 && word.front() == '-';
}

} // namespace

core::Result<Arguments> Arguments::parse(const CommandSpec &command,
                                         std::span<const std::string> words)
{
    Arguments parsed;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (!isOption(*word)) {
            if (command.others.empty() || parsed.m_others.size() == command.mostOthers
                || word->empty())
                return refusal(command, quoted(*word) + " is one word too many");
            parsed.m_others.push_back(*word);
            continue;
        }
        const auto option = std::ranges::find(command.options, *word, &OptionSpec::name);
        if (option == command.options.end())
            return refusal(command, "Unknown option " + quoted(*word));
        if (parsed.has(*word))
            return refusal(command, *word + " stands twice");
        std::string value;
        if (!option->value.empty()) {
            if (std::next(word) == words.end())
                return refusal(command, *word + " needs a value");
            value = *++word;
        }
        parsed.m_options.emplace_back(option->name, value);
    }
    if (parsed.m_others.empty() && !command.others.empty() && command.others.front() != '[')
        return refusal(command, std::string(command.others) + " is missing");
    return parsed;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found =
        std::ranges::find(m_options, option, &decltype(m_options)::value_type::first);
    return found == m_options.end() ? std::nullopt : std::optional{found->second};
}

std::string synopsis(const CommandSpec &command)
{
    std::string text = "unhunch " + std::string(command.name);
    if (!command.others.empty())
        text += " " + std::string(command.others);
    for (const OptionSpec &option : command.options)
        text += " [" + asWritten(option) + "]";
    return text;
}

std::string help(const CommandSpec &command)
{
    constexpr std::size_t kColumn = 18;
    std::string text = "usage: " + synopsis(command) + "\n\n" + std::string(command.summary) + "\n";
    if (!command.options.empty())
        text += "\n";
    for (const OptionSpec &option : command.options) {
        std::string line = "  " + asWritten(option);
        line.resize(std::max(kColumn, line.size() + 2), ' ');
        text += line + std::string(option.meaning) + "\n";
    }
    return text;
}

} // namespace unhunch

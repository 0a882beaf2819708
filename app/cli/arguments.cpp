#include "app/cli/arguments.h"

#include "app/cli/spoken.h"

#include <algorithm>

namespace unhunch {

namespace {

core::Error refusal(const CommandSpec &command, const std::string &why)
{
    return {filled(translate("Commands", "%1; unhunch %2 --help tells what it takes."),
                   {why, command.name})};
}

std::string asWritten(const OptionSpec &option)
{
    return std::string(option.name) + (option.value.empty() ? "" : " " + std::string(option.value));
}

std::string spoken(std::string_view text)
{
    return text.empty() ? std::string() : translate("Commands", std::string(text).c_str());
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
                return refusal(
                    command, filled(translate("Commands", "\"%1\" is one word too many"), {*word}));
            parsed.m_others.push_back(*word);
            continue;
        }
        const auto option = std::ranges::find(command.options, *word, &OptionSpec::name);
        if (option == command.options.end())
            return refusal(command,
                           filled(translate("Commands", "Unknown option \"%1\""), {*word}));
        if (parsed.has(*word))
            return refusal(command, filled(translate("Commands", "%1 stands twice"), {*word}));
        std::string value;
        if (!option->value.empty()) {
            if (std::next(word) == words.end())
                return refusal(command, filled(translate("Commands", "%1 needs a value"), {*word}));
            value = *++word;
        }
        parsed.m_options.emplace_back(option->name, value);
    }
    if (parsed.m_others.empty() && !command.others.empty() && command.others.front() != '[')
        return refusal(command, filled(translate("Commands", "%1 is missing"), {command.others}));
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
    std::string text = filled(translate("Commands", "usage: %1"), {synopsis(command)}) + "\n\n"
                       + spoken(command.summary) + "\n";
    if (!command.options.empty())
        text += "\n";
    for (const OptionSpec &option : command.options) {
        std::string line = "  " + asWritten(option);
        line.resize(std::max(kColumn, line.size() + 2), ' ');
        text += line + spoken(option.meaning) + "\n";
    }
    return text;
}

} // namespace unhunch

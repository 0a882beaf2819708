#pragma once

#include "core/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unhunch {

/// An option that a command understands.
struct OptionSpec {
    std::string_view name;  ///< "--since"
    std::string_view value; ///< what its value is called, "TIME"; empty if it takes none
    std::string_view meaning;
};

/// A command as its user sees it.
struct CommandSpec {
    std::string_view name;
    std::string_view others;  ///< what else it takes, "TRACE" or "[DATE]"; empty for nothing
    std::string_view summary; ///< a sentence
    std::vector<OptionSpec> options{};
    std::size_t mostOthers{1};
};

/// What was written after a command's name, told apart.
class Arguments
{
public:
    /// Refuses, with one sentence, options that `command` does not have and words it does not take.
    [[nodiscard]] static core::Result<Arguments> parse(const CommandSpec &command,
                                                       std::span<const std::string> words);

    [[nodiscard]] bool has(std::string_view option) const { return value(option).has_value(); }
    /// Empty for an option without a value.
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    /// The first word that is no option.
    [[nodiscard]] std::optional<std::string> other() const
    {
        return m_others.empty() ? std::nullopt : std::optional{m_others.front()};
    }
    [[nodiscard]] const std::vector<std::string> &others() const { return m_others; }

private:
    std::vector<std::pair<std::string, std::string>> m_options{};
    std::vector<std::string> m_others{};
};

/// "unhunch record [--since TIME]"
[[nodiscard]] std::string synopsis(const CommandSpec &command);
/// The synopsis, the summary and each option with its meaning.
[[nodiscard]] std::string help(const CommandSpec &command);

} // namespace unhunch

#include "app/cli/simulate.h"

#include "core/schedule/rules_text.h"
#include "core/simulate/run.h"
#include "core/simulate/trace.h"

#include <fstream>
#include <iterator>
#include <optional>

namespace unhunch {

namespace {

constexpr int kRefused = 2;

struct Arguments {
    std::string trace{};
    std::string rules{};
    bool human{false};
};

std::optional<Arguments> parse(std::span<const std::string> args)
{
    Arguments parsed;
    for (std::size_t i = 0; i < args.size(); ++i) {
        if (args[i] == "--human")
            parsed.human = true;
        else if (args[i] == "--rules" && i + 1 < args.size() && parsed.rules.empty())
            parsed.rules = args[++i];
        else if (!args[i].starts_with("--") && parsed.trace.empty())
            parsed.trace = args[i];
        else
            return {};
    }
    return parsed.trace.empty() ? std::nullopt : std::optional{parsed};
}

core::Result<std::string> readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad())
        return core::Error{path + ": cannot be read"};
    return content;
}

core::Result<core::Rules> readRules(const std::string &path)
{
    if (path.empty())
        return core::Rules{};
    const core::Result<std::string> text = readFile(path);
    if (!text)
        return text.error();
    core::Result<core::Rules> rules = core::rulesFromText(*text);
    if (!rules)
        return core::Error{path + ": " + rules.error().message};
    return rules;
}

core::Result<std::string> simulate(const Arguments &arguments, const core::ZoneSource &zones)
{
    const core::Result<core::Rules> rules = readRules(arguments.rules);
    if (!rules)
        return rules.error();
    const core::Result<std::string> text = readFile(arguments.trace);
    if (!text)
        return text.error();
    const auto lines = core::trace::read(*text, *rules, zones);
    if (!lines)
        return core::Error{arguments.trace + ": " + lines.error().message};

    std::string output;
    const auto write = arguments.human ? core::trace::toSentence : core::trace::toJson;
    core::trace::run(*lines, *rules, zones,
                     [&](const core::Decision &decision, const core::Zone &zone) {
                         output += write(decision, zone) + '\n';
                     });
    return output;
}

} // namespace

int runSimulate(std::span<const std::string> args, const core::ZoneSource &zones, std::ostream &out,
                std::ostream &err)
{
    const std::optional<Arguments> arguments = parse(args);
    if (!arguments) {
        err << "usage: unhunch simulate TRACE.jsonl [--rules RULES.json] [--human]\n";
        return kRefused;
    }
    const core::Result<std::string> output = simulate(*arguments, zones);
    if (!output) {
        err << output.error().message << '\n';
        return kRefused;
    }
    out << *output;
    return 0;
}

} // namespace unhunch

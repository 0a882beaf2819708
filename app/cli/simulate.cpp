#include "app/cli/simulate.h"

#include "core/json/json.h"
#include "core/schedule/rules_text.h"
#include "core/simulate/run.h"
#include "core/simulate/trace.h"
#include "core/simulate/what_if.h"

#include <fstream>
#include <iostream>
#include <optional>

namespace unhunch {

namespace {

using Lines = std::vector<core::trace::Line>;

/// Empty where reading breaks off, as in a folder; then the stream is bad.
std::string readAll(std::istream &stream)
{
    constexpr std::streamsize kPart{65'536};
    std::string content;
    std::string part(kPart, '\0');
    while (stream.read(part.data(), kPart) || stream.gcount() > 0)
        content.append(part, 0, static_cast<std::size_t>(stream.gcount()));
    return stream.bad() ? std::string{} : content;
}

core::Result<std::string> readFile(const std::string &path)
{
    if (path == "-")
        return readAll(std::cin);
    std::ifstream file(path, std::ios::binary);
    std::string content = readAll(file);
    if (!file.is_open() || file.bad())
        return core::Error{path + ": cannot be read"};
    return content;
}

core::Error about(const std::string &path, const core::Error &error)
{
    return {path + ": " + error.message};
}

/// The rules that a trace without rules of its own goes by, and what they change in one with them.
struct Changes {
    std::optional<core::json::Value> object{};
    core::Rules rules{};
};

core::Result<Changes> readChanges(const std::optional<std::string> &path)
{
    if (!path)
        return Changes{};
    const core::Result<std::string> text = readFile(*path);
    if (!text)
        return text.error();
    const core::Result<core::Rules> rules = core::rulesFromText(*text);
    if (!rules)
        return about(*path, rules.error());
    return Changes{std::get<core::json::Value>(core::json::parse(*text)), *rules};
}

core::Result<Lines> readTrace(const std::string &path, const Changes &changes,
                              const core::ZoneSource &zones)
{
    const core::Result<std::string> text = readFile(path);
    if (!text)
        return text.error();
    core::Result<Lines> lines = core::trace::read(*text, changes.rules, zones);
    if (!lines)
        return about(path, lines.error());
    if (changes.object && core::trace::isRecording(*lines))
        return core::trace::tryOtherRules(*std::move(lines), *changes.object);
    return lines;
}

core::Result<std::string> decide(const Arguments &arguments, const core::ZoneSource &zones)
{
    const core::Result<Changes> changes = readChanges(arguments.value("--rules"));
    if (!changes)
        return changes.error();
    const core::Result<Lines> lines = readTrace(*arguments.other(), *changes, zones);
    if (!lines)
        return lines.error();
    std::string output;
    const auto write = arguments.has("--human") ? core::trace::toSentence : core::trace::toJson;
    core::trace::run(*lines, changes->rules, zones,
                     [&](const core::Decision &decision, const core::Zone &zone) {
                         output += write(decision, zone) + '\n';
                     });
    return output;
}

} // namespace

CommandSpec simulateSpec()
{
    return {
        "simulate",
        "TRACE",
        "Prints what the engine decides over a recorded or written day; - reads standard input.",
        {{"--rules", "RULES", "rules as in rules.json; in a recording they replace those of then"},
         {"--human", "", "sentences instead of JSON lines"}}};
}

ExitCode simulate(const Arguments &arguments, const core::ZoneSource &zones,
                  const Terminal &terminal)
{
    const core::Result<std::string> output = decide(arguments, zones);
    if (!output)
        return fail(terminal, ExitCode::Refused, output.error().message);
    terminal.out << *output;
    return ExitCode::Done;
}

} // namespace unhunch

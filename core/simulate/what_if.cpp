#include "core/simulate/what_if.h"

#include "core/schedule/rules_text.h"

#include <optional>

namespace unhunch::core::trace {

namespace {

std::optional<Error> change(Rules &rules, const json::Value &changes)
{
    const auto changed = rulesFromJson(changes, rules);
    if (const auto *fault = std::get_if<json::Fault>(&changed))
        return Error{fault->reason};
    rules = std::get<Rules>(changed);
    return {};
}

std::optional<Error> change(Happening &happening, const json::Value &changes)
{
    if (auto *set = std::get_if<SetRules>(&happening))
        return change(set->rules, changes);
    auto *start = std::get_if<Start>(&happening);
    if (!start || !start->beginning)
        return {};
    auto beginning = std::make_shared<Beginning>(*start->beginning);
    std::optional<Error> error = change(beginning->rules, changes);
    start->beginning = std::move(beginning);
    return error;
}

} // namespace

Result<std::vector<Line>> tryOtherRules(std::vector<Line> recording, const json::Value &changes)
{
    for (Line &line : recording) {
        if (const auto error = change(line.happening, changes))
            return *error;
        line.told.reset();
    }
    return recording;
}

} // namespace unhunch::core::trace

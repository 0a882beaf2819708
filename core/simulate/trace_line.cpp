#include "core/simulate/trace_line.h"

#include "core/schedule/rules_text.h"
#include "core/simulate/fields.h"
#include "core/simulate/trace_recorded.h"
#include "core/simulate/trace_user.h"

#include <algorithm>
#include <array>

namespace unhunch::core::trace {

namespace {

Happening start(Fields &fields, const Rules &)
{
    if (fields.has("state"))
        return readRecordedStart(fields);
    fields.allow({"tz"});
    return Start{fields.text("tz")};
}

Happening input(Fields &fields, const Rules &)
{
    fields.allow({"for"});
    return Input{fields.length("for")};
}

Happening hold(Fields &fields, const Rules &)
{
    fields.allow({"kind", "by"});
    return Hold{fields.holdKind(), fields.has("by") ? fields.text("by") : std::string{}};
}

Happening release(Fields &fields, const Rules &)
{
    fields.allow({"kind", "by"});
    return Release{fields.holdKind()};
}

Happening setClock(Fields &fields, const Rules &)
{
    fields.allow({"to"});
    return SetClock{fields.time("to")};
}

Happening setZone(Fields &fields, const Rules &)
{
    fields.allow({"tz"});
    return SetZone{fields.text("tz")};
}

Happening user(Fields &fields, const Rules &)
{
    return readUser(fields);
}

Happening setRules(Fields &fields, const Rules &rules)
{
    fields.allow({"set"});
    const json::Value *set = fields.value("set");
    if (!set) {
        fields.refuse("\"set\" is missing");
        return SetRules{};
    }
    const auto read = rulesFromJson(*set, rules);
    if (const auto *fault = std::get_if<json::Fault>(&read)) {
        fields.refuse(fault->reason);
        return SetRules{};
    }
    return SetRules{std::get<Rules>(read)};
}

template<typename What> Happening plain(Fields &fields, const Rules &)
{
    fields.allow({});
    return What{};
}

struct Kind {
    std::string_view name;
    Happening (*read)(Fields &, const Rules &);
};

constexpr std::array kKinds{
    Kind{"start", start},        Kind{"quit", plain<Quit>},   Kind{"crash", plain<Crash>},
    Kind{"input", input},        Kind{"lock", plain<Lock>},   Kind{"unlock", plain<Unlock>},
    Kind{"sleep", plain<Sleep>}, Kind{"wake", plain<Wake>},   Kind{"hold", hold},
    Kind{"release", release},    Kind{"clock", setClock},     Kind{"zone", setZone},
    Kind{"user", user},          Kind{"rules", setRules},     Kind{"end", plain<End>},
    Kind{"idle", plain<Idle>},   Kind{"timer", plain<Timer>},
};

} // namespace

std::variant<Line, Refusal> readLine(std::string_view text, const Rules &rules)
{
    const auto parsed = json::parse(text);
    if (const auto *fault = std::get_if<json::Fault>(&parsed))
        return Refusal{fault->reason};
    Fields fields(std::get<json::Value>(parsed));
    Line line;
    line.at = fields.time("at");
    const std::string event = fields.text("event");
    const auto kind = std::ranges::find(kKinds, event, &Kind::name);
    if (kind == kKinds.end())
        fields.refuse("unknown event " + json::quote(event));
    else
        line.happening = kind->read(fields, rules);
    line.told = readTold(fields, line.happening);
    if (!fields.refusal().empty())
        return Refusal{fields.refusal()};
    return line;
}

} // namespace unhunch::core::trace

#include "core/schedule/rules_text.h"

#include "core/schedule/rule_values.h"
#include "core/schedule/slot_text.h"
#include "core/time/duration_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace unhunch::core {

using json::Fault;
using json::Value;
using std::chrono::seconds;
using std::chrono::weekday;

namespace {

/// Puts a value in its place; none when it was taken, else where and why it was not.
using Taker = std::optional<Fault> (*)(Rules &rules, const Value &value);

template<auto Member, auto Read> std::optional<Fault> take(Rules &rules, const Value &value)
{
    const auto read = Read(value);
    if (!read)
        return Fault{value.at(), "this value does not fit here"};
    rules.*Member = *read;
    return {};
}

std::optional<seconds> positiveFrom(const Value &value)
{
    const auto duration = durationFrom(value);
    return duration && *duration > seconds{0} ? duration : std::nullopt;
}

std::optional<int> timesAWeekFrom(const Value &value)
{
    const auto times = value.integer();
    return times && *times >= 1 && *times <= 4 ? std::optional{static_cast<int>(*times)}
                                               : std::nullopt;
}

std::optional<Fault> takeSlots(Rules &rules, const Value &value)
{
    if (!value.isObject())
        return Fault{value.at(), "slots are an object, such as {\"morning\": true}"};
    for (const json::Member &member : value.members()) {
        const std::optional<Slot> slot = slotFromText(member.key);
        if (!slot)
            return Fault{member.at, "no such slot: " + json::quote(member.key)};
        const std::optional<bool> on = member.value.boolean();
        if (!on)
            return Fault{member.value.at(), "a slot is true or false"};
        rules.slots[*slot] = *on;
    }
    return {};
}

struct Key {
    std::string_view name;
    Taker taker;
};

constexpr std::array kKeys{
    Key{"dayStart", take<&Rules::dayStart, clockFrom>},
    Key{"workdays", take<&Rules::workdays, weekdaysFrom>},
    Key{"workingHours", take<&Rules::workingHours, spansFrom>},
    Key{"resetEvery", take<&Rules::resetEvery, positiveFrom>},
    Key{"naturalBreak", take<&Rules::naturalBreak, positiveFrom>},
    Key{"seatedGap", take<&Rules::seatedGap, positiveFrom>},
    Key{"bedtime", take<&Rules::bedtime, clockFrom>},
    Key{"morningUntil", take<&Rules::morningUntil, clockFrom>},
    Key{"afterWorkUntil", take<&Rules::afterWorkUntil, clockFrom>},
    Key{"strengthDays", take<&Rules::strengthDays, weekdaysFrom>},
    Key{"strengthPerWeek", take<&Rules::strengthPerWeek, timesAWeekFrom>},
    Key{"weekStart", take<&Rules::weekStart, weekdayFrom>},
    Key{"lull", take<&Rules::lull, positiveFrom>},
    Key{"showWithin", take<&Rules::showWithin, durationFrom>},
    Key{"afterHold", take<&Rules::afterHold, durationFrom>},
    Key{"betweenFirst", take<&Rules::betweenFirst, durationFrom>},
    Key{"between", take<&Rules::between, durationFrom>},
    Key{"snoozeBudget", take<&Rules::snoozeBudget, durationFrom>},
    Key{"workouts", take<&Rules::workouts, workoutsFrom>},
    Key{"commitment", take<&Rules::commitment, commitmentFrom>},
    Key{"slots", takeSlots},
};

std::optional<Fault> checkSpans(const Rules &rules, const Value &object)
{
    for (const ClockSpan &span : rules.workingHours) {
        if (span.from == span.to && span.from != rules.dayStart)
            return Fault{object.at(),
                         "working hours with equal ends must begin at the day's start"};
    }
    return {};
}

std::string weekdaysText(const Weekdays &days)
{
    std::string text;
    for (unsigned i = 1; i <= 7; ++i) {
        const weekday day{i}; // 7 is Sunday again: the list begins on Monday
        if (days.contains(day))
            text += (text.empty() ? "" : ", ") + json::quote(weekdayText(day));
    }
    return "[" + text + "]";
}

std::string pairText(std::string_view first, std::string_view second)
{
    return "[" + json::quote(first) + ", " + json::quote(second) + "]";
}

std::string spansText(const Rules &rules)
{
    std::string text;
    for (const ClockSpan &span : rules.workingHours)
        text += (text.empty() ? "" : ", ") + pairText(clockText(span.from), clockText(span.to));
    return "[" + text + "]";
}

std::string workoutsText(const Rules &rules)
{
    std::string text;
    for (const Workout &workout : rules.workouts)
        text +=
            (text.empty() ? "" : ", ") + pairText(weekdayText(workout.day), clockText(workout.at));
    return "[" + text + "]";
}

std::string slotsText(const Rules &rules)
{
    std::string text;
    for (const Slot slot :
         {Slot::Morning, Slot::DeskReset, Slot::AfterWork, Slot::Bedtime, Slot::PreWorkout})
        text += (text.empty() ? "" : ", ") + json::quote(toText(slot)) + ": "
                + (rules.slots[slot] ? "true" : "false");
    return "{" + text + "}";
}

} // namespace

json::WrittenMembers membersOf(const Rules &rules)
{
    json::WrittenMembers members;
    const auto add = [&members](std::string_view key, std::string value) {
        members.push_back({std::string(key), std::move(value)});
    };
    const auto clock = [](ClockTime at) { return json::quote(clockText(at)); };
    const auto duration = [](seconds length) { return json::quote(toText(length)); };
    add("dayStart", clock(rules.dayStart));
    add("workdays", weekdaysText(rules.workdays));
    add("workingHours", spansText(rules));
    add("resetEvery", duration(rules.resetEvery));
    add("naturalBreak", duration(rules.naturalBreak));
    add("seatedGap", duration(rules.seatedGap));
    add("bedtime", clock(rules.bedtime));
    add("morningUntil", clock(rules.morningUntil));
    add("afterWorkUntil", clock(rules.afterWorkUntil));
    add("strengthDays", weekdaysText(rules.strengthDays));
    add("strengthPerWeek", std::to_string(rules.strengthPerWeek));
    add("weekStart", json::quote(weekdayText(rules.weekStart)));
    add("lull", duration(rules.lull));
    add("showWithin", duration(rules.showWithin));
    add("afterHold", duration(rules.afterHold));
    add("betweenFirst", duration(rules.betweenFirst));
    add("between", duration(rules.between));
    add("snoozeBudget", duration(rules.snoozeBudget));
    add("workouts", workoutsText(rules));
    add("commitment", json::quote(commitmentText(rules.commitment)));
    add("slots", slotsText(rules));
    return members;
}

std::string toText(const Rules &rules)
{
    return json::objectText(membersOf(rules)) + "\n";
}

std::variant<Rules, Fault> rulesFromJson(const Value &object, const Rules &base)
{
    if (!object.isObject())
        return Fault{object.at(), "rules are an object"};
    Rules rules = base;
    for (const json::Member &member : object.members()) {
        const auto key = std::ranges::find(kKeys, member.key, &Key::name);
        if (key == kKeys.end())
            return Fault{member.at, "no such rule: " + json::quote(member.key)};
        if (const std::optional<Fault> fault = key->taker(rules, member.value))
            return Fault{fault->at, member.key + ": " + fault->reason};
    }
    if (const std::optional<Fault> fault = checkSpans(rules, object))
        return *fault;
    return rules;
}

Result<Rules> rulesFromText(std::string_view text, const Rules &base)
{
    const auto parsed = json::parse(text);
    if (const auto *fault = std::get_if<Fault>(&parsed))
        return Error{json::sentence(*fault)};
    const auto rules = rulesFromJson(std::get<Value>(parsed), base);
    if (const auto *fault = std::get_if<Fault>(&rules))
        return Error{json::sentence(*fault)};
    return std::get<Rules>(rules);
}

} // namespace unhunch::core

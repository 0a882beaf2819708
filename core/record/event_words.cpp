#include "core/record/event_words.h"

#include "core/json/json.h"
#include "core/reminder/decision_text.h"
#include "core/schedule/rules_text.h"
#include "core/schedule/slot_text.h"
#include "core/simulate/fields.h"
#include "core/simulate/trace_user.h"

namespace unhunch::core {

namespace {

std::string member(std::string_view name, std::string_view text)
{
    return json::quote(name) + ":" + json::quote(text);
}

EventWords deed(std::string_view name, const std::string &more = {})
{
    return {"user", member("do", name) + (more.empty() ? "" : "," + more)};
}

EventWords deed(std::string_view name, Slot slot, const std::string &more = {})
{
    return deed(name, member("slot", toText(slot)) + (more.empty() ? "" : "," + more));
}

/// Says each kind of event in the words that simulate/trace_line.cpp reads.
struct WordsOf {
    const Rules &rules;
    const std::string &zone;

    EventWords operator()(const AppStarted &) const { return {"start"}; }
    EventWords operator()(const AppStopped &) const { return {"quit"}; }
    EventWords operator()(const WakeUpCame &) const { return {"timer"}; }
    EventWords operator()(const InputBegan &) const { return {"input"}; }
    EventWords operator()(const InputStopped &stopped) const
    {
        return {"idle", {}, stopped.lastInput.time_since_epoch().count()};
    }
    EventWords operator()(const ScreenLocked &) const { return {"lock"}; }
    EventWords operator()(const ScreenUnlocked &) const { return {"unlock"}; }
    EventWords operator()(const FellAsleep &) const { return {"sleep"}; }
    EventWords operator()(const WokeUp &) const { return {"wake"}; }
    EventWords operator()(const HoldBegan &hold) const
    {
        const std::string by = hold.by.empty() ? "" : "," + member("by", hold.by);
        return {"hold", member("kind", trace::nameOf(hold.kind)) + by};
    }
    EventWords operator()(const HoldEnded &hold) const
    {
        return {"release", member("kind", trace::nameOf(hold.kind))};
    }
    EventWords operator()(const ClockStepped &) const { return {"clock"}; }
    EventWords operator()(const ZoneChanged &) const { return {"zone", member("tz", zone)}; }
    EventWords operator()(const RulesChanged &) const
    {
        return {"rules", "\"set\":" + toLine(rules)};
    }
    EventWords operator()(const SessionStarted &started) const
    {
        return deed("start", started.slot);
    }
    EventWords operator()(const SessionStepFinished &) const { return deed("step"); }
    EventWords operator()(const SessionFinished &finished) const
    {
        const auto end = trace::kSessionEnds[static_cast<std::size_t>(finished.end)];
        return deed("finish", finished.slot, member("outcome", end));
    }
    EventWords operator()(const ReminderSnoozed &snoozed) const
    {
        return deed("snooze", snoozed.slot,
                    snoozed.length ? "\"minutes\":" + std::to_string(snoozed.length->count())
                                   : "\"lull\":true");
    }
    EventWords operator()(const ReminderSkipped &skipped) const
    {
        return deed("skip", skipped.slot, member("reason", toText(skipped.reason)));
    }
    EventWords operator()(const AlreadyDid &did) const { return deed("already-did", did.slot); }
    EventWords operator()(const RemindersPaused &paused) const
    {
        EventWords words = deed("pause");
        if (paused.until)
            words.exact = paused.until->time_since_epoch().count();
        return words;
    }
    EventWords operator()(const RemindersResumed &) const { return deed("resume"); }
    EventWords operator()(const DoneForToday &) const { return deed("done-for-today"); }
    EventWords operator()(const MassageToday &) const { return deed("massage"); }
    EventWords operator()(const NotAMeeting &) const { return deed("not-a-meeting"); }
    EventWords operator()(const FirstRunFinished &) const { return deed("finish-first-run"); }
};

} // namespace

EventWords wordsOf(const Event &event, const Rules &rules, const std::string &zone)
{
    return std::visit(WordsOf{rules, zone}, event);
}

std::string toLine(const Rules &rules)
{
    std::string line = toText(rules);
    std::erase(line, '\n');
    return line;
}

} // namespace unhunch::core

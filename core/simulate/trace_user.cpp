#include "core/simulate/trace_user.h"

#include "core/reminder/decision_text.h"

#include <algorithm>
#include <array>

namespace unhunch::core::trace {

namespace {

Happening start(Fields &fields)
{
    fields.allow({"do", "slot"});
    return User{SessionStarted{fields.slot()}};
}

Happening alreadyDid(Fields &fields)
{
    fields.allow({"do", "slot"});
    return User{AlreadyDid{fields.slot()}};
}

/// The slot of an answer, if it names one.
Slot answered(Fields &fields)
{
    return fields.has("slot") ? fields.slot() : Slot::DeskReset;
}

Happening finish(Fields &fields)
{
    fields.allow({"do", "slot", "outcome"});
    const std::string written = fields.text("outcome");
    const auto found = std::ranges::find(kSessionEnds, written);
    if (found == kSessionEnds.end()) {
        fields.refuse("no such outcome: " + json::quote(written));
        return User{};
    }
    const auto end = static_cast<SessionEnd>(found - kSessionEnds.begin());
    return User{SessionFinished{answered(fields), end}, !fields.has("slot")};
}

Happening snooze(Fields &fields)
{
    fields.allow({"do", "slot", "minutes", "lull"});
    ReminderSnoozed snoozed{answered(fields)};
    const bool toLull = fields.has("lull") && fields.flag("lull");
    if (toLull == fields.has("minutes"))
        fields.refuse("a snooze has either minutes or lull");
    if (!toLull)
        snoozed.length = fields.minutes("minutes");
    return User{snoozed, !fields.has("slot")};
}

Happening skip(Fields &fields)
{
    fields.allow({"do", "slot", "reason"});
    constexpr std::array kReasons{Reason::Meeting, Reason::InFlow, Reason::NoSpace, Reason::Pain,
                                  Reason::NotNow};
    ReminderSkipped skipped{answered(fields)};
    if (fields.has("reason")) {
        const std::string written = fields.text("reason");
        const std::optional<Reason> reason = reasonFromText(written);
        if (!reason || std::ranges::find(kReasons, *reason) == kReasons.end())
            fields.refuse("no such reason to skip: " + json::quote(written));
        skipped.reason = reason.value_or(Reason::NotNow);
    }
    return User{skipped, !fields.has("slot")};
}

Happening pause(Fields &fields)
{
    fields.allow({"do", "minutes", "until"});
    if (fields.has("minutes") && fields.has("until"))
        fields.refuse("a pause has either minutes or until");
    if (fields.has("minutes"))
        return User{RemindersPaused{fields.time("at") + fields.minutes("minutes")}};
    if (!fields.has("until"))
        return User{RemindersPaused{}};
    if (fields.text("until") == "tomorrow")
        return PauseUntilTomorrow{};
    return User{RemindersPaused{fields.time("until")}};
}

template<typename What> Happening plain(Fields &fields)
{
    fields.allow({"do"});
    return User{What{}};
}

struct Deed {
    std::string_view name;
    Happening (*read)(Fields &);
};

constexpr std::array kDeeds{
    Deed{"start", start},
    Deed{"finish", finish},
    Deed{"snooze", snooze},
    Deed{"skip", skip},
    Deed{"already-did", alreadyDid},
    Deed{"pause", pause},
    Deed{"resume", plain<RemindersResumed>},
    Deed{"done-for-today", plain<DoneForToday>},
    Deed{"massage", plain<MassageToday>},
    Deed{"not-a-meeting", plain<NotAMeeting>},
    Deed{"step", plain<SessionStepFinished>},
    Deed{"finish-first-run", plain<FirstRunFinished>},
};

} // namespace

Happening readUser(Fields &fields)
{
    const std::string name = fields.text("do");
    const auto deed = std::ranges::find(kDeeds, name, &Deed::name);
    if (deed == kDeeds.end()) {
        fields.refuse("the user cannot " + json::quote(name));
        return User{};
    }
    return deed->read(fields);
}

} // namespace unhunch::core::trace

#include "core/simulate/trace_recorded.h"

#include "core/reminder/state_text.h"
#include "core/schedule/rules_text.h"

#include <utility>

namespace unhunch::core::trace {

namespace {

State stateIn(Fields &fields)
{
    Result<State> state = stateFromJson(*fields.value("state"));
    if (state)
        return *std::move(state);
    fields.refuse(state.error().message);
    return {};
}

Rules rulesIn(Fields &fields)
{
    const json::Value *written = fields.value("rules");
    if (!written) {
        fields.refuse("\"rules\" is missing");
        return {};
    }
    const auto read = rulesFromJson(*written, Rules{});
    if (const auto *fault = std::get_if<json::Fault>(&read)) {
        fields.refuse(fault->reason);
        return {};
    }
    return std::get<Rules>(read);
}

/// The event that the engine was told of; none for what it is never told.
class EventOf
{
public:
    explicit EventOf(Fields &told)
        : m_told(told)
    {}

    std::optional<Event> operator()(const Start &start) const
    {
        const bool began = start.beginning && !start.beginning->running;
        return began ? std::optional<Event>{AppStarted{}} : std::nullopt;
    }
    std::optional<Event> operator()(const Quit &) const { return AppStopped{}; }
    std::optional<Event> operator()(const Crash &) const { return {}; }
    std::optional<Event> operator()(const Input &) const { return InputBegan{}; }
    std::optional<Event> operator()(const Idle &) const
    {
        return InputStopped{MonotonicTime{m_told.clock("lastInput")}};
    }
    std::optional<Event> operator()(const Timer &) const { return WakeUpCame{}; }
    std::optional<Event> operator()(const Lock &) const { return ScreenLocked{}; }
    std::optional<Event> operator()(const Unlock &) const { return ScreenUnlocked{}; }
    std::optional<Event> operator()(const Sleep &) const { return FellAsleep{}; }
    std::optional<Event> operator()(const Wake &) const { return WokeUp{}; }
    std::optional<Event> operator()(const Hold &hold) const
    {
        return HoldBegan{hold.kind, hold.by};
    }
    std::optional<Event> operator()(const Release &release) const
    {
        return HoldEnded{release.kind};
    }
    std::optional<Event> operator()(const SetClock &) const { return ClockStepped{}; }
    std::optional<Event> operator()(const SetZone &) const { return ZoneChanged{}; }
    std::optional<Event> operator()(const SetRules &) const { return RulesChanged{}; }
    std::optional<Event> operator()(const User &user) const
    {
        const auto *paused = std::get_if<RemindersPaused>(&user.event);
        if (!paused || !paused->until)
            return user.event;
        return RemindersPaused{UtcTime{m_told.clock("until")}};
    }
    std::optional<Event> operator()(const PauseUntilTomorrow &) const { return {}; }
    std::optional<Event> operator()(const End &) const { return {}; }

private:
    Fields &m_told;
};

} // namespace

Happening readRecordedStart(Fields &fields)
{
    fields.allow({"tz", "bootId", "running", "rules", "state"});
    const bool running = fields.has("running") && fields.flag("running");
    auto beginning = std::make_shared<Beginning>(
        Beginning{stateIn(fields), rulesIn(fields), fields.text("bootId"), running});
    return Start{fields.text("tz"), std::move(beginning)};
}

std::optional<Told> readTold(Fields &fields, const Happening &happening)
{
    const json::Value *written = fields.value("told");
    if (!written)
        return {};
    Fields told(*written);
    told.allow({"utc", "boot", "monotonic", "lastInput", "until"});
    const auto event = std::visit(EventOf{told}, happening);
    if (!event)
        told.refuse("nobody is told of this");
    Told read{UtcTime{told.clock("utc")}, BootTime{told.clock("boot")},
              MonotonicTime{told.clock("monotonic")}, event.value_or(Event{})};
    if (!told.refusal().empty())
        fields.refuse("\"told\": " + told.refusal());
    return read;
}

} // namespace unhunch::core::trace

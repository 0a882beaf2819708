#include "app/cli/week.h"
#include "core/json/json.h"
#include "core/reminder/decision_text.h"
#include "core/schedule/slot_text.h"
#include "core/time/iso8601.h"

namespace unhunch {

namespace {

using core::json::quote;

std::string_view codeOf(core::CellState state)
{
    using enum core::CellState;
    switch (state) {
    case NotPlanned:
        return "not-planned";
    case NoRecord:
        return "no-record";
    case ToCome:
        return "to-come";
    case Expired:
        return "expired";
    case Skipped:
        return "skipped";
    case Natural:
        return "natural";
    case SelfReported:
        return "self-reported";
    case PartDone:
        return "part-done";
    case Done:
        break;
    }
    return "done";
}

std::string member(std::string_view name, std::string_view value)
{
    return quote(name) + ":" + quote(value);
}

std::string member(std::string_view name, long value)
{
    return quote(name) + ":" + std::to_string(value);
}

template<typename Items, typename Write> std::string list(const Items &items, Write write)
{
    std::string text;
    for (const auto &item : items)
        text += (text.empty() ? "" : ",") + write(item);
    return "[" + text + "]";
}

std::string occasionJson(const core::Occasion &occasion, const core::Zone &zone)
{
    std::string text = "{" + member("state", codeOf(occasion.state)) + ","
                       + member("at", core::toIso8601(occasion.at, zone)) + ","
                       + member("reason", core::toText(occasion.reason));
    if (occasion.session) {
        const auto seconds =
            std::chrono::round<std::chrono::seconds>(core::activeTime(*occasion.session));
        text += "," + member("routine", occasion.session->session.routine) + ","
                + member("activeSeconds", seconds.count());
    }
    return text + "}";
}

std::string dayJson(const core::WeekDay &day, const core::Zone &zone)
{
    std::string slots;
    for (std::size_t row = 0; row < core::kWeekSlots.size(); ++row) {
        const core::WeekCell &cell = day.cells.at(row);
        const auto write = [&zone](const core::Occasion &each) { return occasionJson(each, zone); };
        slots += (row == 0 ? "" : ",") + quote(core::toText(core::kWeekSlots.at(row))) + ":{"
                 + member("state", codeOf(cell.state)) + "," + member("toCome", cell.toCome)
                 + ",\"occasions\":" + list(cell.occasions, write) + "}";
    }
    return "{" + member("day", core::toIso8601(day.day)) + ","
           + member("activeMinutes", day.active.count())
           + ",\"active\":" + (day.isActive ? "true" : "false") + ","
           + member("resetsDone", day.resetsDone) + "," + member("resetsDue", day.resetsDue) + ","
           + member("wallSlides", day.wallSlides) + ",\"slots\":{" + slots + "}}";
}

} // namespace

std::string weekJson(const core::Week &week, const core::Zone &zone)
{
    const auto write = [&zone](const core::WeekDay &day) { return dayJson(day, zone); };
    return "{" + member("first", core::toIso8601(week.first())) + ","
           + member("last", core::toIso8601(week.last())) + ","
           + member("strengthDays", week.strengthDays) + ","
           + member("strengthTarget", week.strengthTarget) + ","
           + member("activeDays", week.activeDays) + ",\"days\":" + list(week.days, write) + "}";
}

} // namespace unhunch

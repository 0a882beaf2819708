#include "app/cli/status.h"

#include "app/cli/status_follower.h"
#include "app/presentation/words.h"
#include "core/json/json.h"
#include "core/schedule/slot_text.h"
#include "core/time/iso8601.h"

#include <QCoreApplication>

#include <algorithm>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

std::string member(std::string_view name, const QString &value)
{
    return core::json::quote(name) + ":" + core::json::quote(value.toStdString());
}

core::UtcTime timeOf(qint64 seconds)
{
    return core::UtcTime{std::chrono::seconds{seconds}};
}

QString isoTime(qint64 seconds, const Here &here)
{
    return QString::fromStdString(core::toIso8601(timeOf(seconds), here.zone));
}

/// A time that stays true while nothing happens, instead of minutes that do not.
QString shortText(const Standing &standing, const Here &here)
{
    const auto slot =
        standing.next ? core::slotFromText(standing.next->slot.toStdString()) : std::nullopt;
    if (standing.state != u"resting" || !slot)
        return standing.headline;
    const core::UtcTime at = timeOf(standing.next->at);
    return Words::tr("%1 %2", "Desk reset 10:31")
        .arg(slotName(*slot), clockTime(at, here.wordingAt(at)));
}

std::string nextJson(const std::optional<NextOnBus> &next, const Here &here)
{
    if (!next)
        return "null";
    return "{" + member("slot", next->slot) + "," + member("at", isoTime(next->at, here))
           + ",\"estimate\":" + (next->estimate ? "true" : "false") + "}";
}

std::string holdsJson(const QList<HoldOnBus> &holds, const Here &here)
{
    std::string text;
    for (const auto &[hold, by, since] : holds)
        text += (text.empty() ? "{" : ",{") + member("hold", hold) + "," + member("by", by) + ","
                + member("since", isoTime(since, here)) + "}";
    return "[" + text + "]";
}

std::string asWords(const Standing &standing)
{
    return (standing.headline + u'\n' + standing.detail + u'\n').toStdString();
}

} // namespace

std::string statusJson(const Standing &standing, const Here &here)
{
    constexpr uint kWhole = 100;
    const uint share = standing.resetEvery > 0
                           ? std::min(kWhole, standing.seated * kWhole / standing.resetEvery)
                           : 0;
    return "{\"running\":true," + member("state", standing.state) + ",\"next\":"
           + nextJson(standing.next, here) + ",\"seated\":" + std::to_string(standing.seated)
           + ",\"resetEvery\":" + std::to_string(standing.resetEvery) + ",\"holds\":"
           + holdsJson(standing.holds, here) + "," + member("text", shortText(standing, here)) + ","
           + member("tooltip", shortText(standing, here) + u'\n' + standing.detail) + ","
           + member("class", standing.state) + ",\"percentage\":" + std::to_string(share) + "}\n";
}

std::string statusJsonOff()
{
    return R"({"running":false,"state":"off","text":"",)"
           + member("tooltip", QString::fromStdString(notRunning().why))
           + R"(,"class":"off","percentage":0})" + "\n";
}

CommandSpec statusSpec()
{
    return {
        "status",
        "",
        QT_TRANSLATE_NOOP("Commands", "Tells what comes next and how long you have been sitting."),
        {{"--json", "",
          QT_TRANSLATE_NOOP("Commands", "one JSON object, which bars such as Waybar understand")},
         {"--follow", "",
          QT_TRANSLATE_NOOP("Commands",
                            "goes on with every change, also when Unhunch ends and starts")}}};
}

ExitCode status(const Arguments &arguments, const Remote &remote, const Here &here,
                const Terminal &terminal)
{
    const bool json = arguments.has("--json");
    const auto line = [json, &here](const std::optional<Standing> &standing) {
        if (!standing)
            return json ? statusJsonOff() : notRunning().why + "\n";
        return json ? statusJson(*standing, here) : asWords(*standing);
    };
    if (arguments.has("--follow"))
        return StatusFollower(remote.bus(), line, terminal).run();
    const auto standing = remote.standing();
    if (const auto *failure = std::get_if<Failure>(&standing))
        return fail(terminal, failure->code, failure->why);
    terminal.out << line(std::get<Standing>(standing));
    return ExitCode::Done;
}

} // namespace unhunch

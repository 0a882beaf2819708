#include "app/cli/orders.h"

#include "app/cli/length.h"
#include "app/cli/pause_end.h"
#include "app/cli/spoken.h"

#include <chrono>

namespace unhunch {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::minutes kUsualSnooze{5};
constexpr std::chrono::hours kLongestSnooze{24};

ExitCode order(const Remote &remote, const Terminal &terminal, const QString &method,
               const QVariantList &arguments = {})
{
    if (const auto failure = remote.order(method, arguments))
        return fail(terminal, failure->code, failure->why);
    const auto standing = remote.standing();
    if (const auto *then = std::get_if<Standing>(&standing))
        terminal.out << then->headline.toStdString() << '\n';
    return ExitCode::Done;
}

QString word(const Arguments &arguments)
{
    return QString::fromStdString(arguments.other().value_or(""));
}

/// 0 stands for the next pause in typing; none for what is no length.
std::optional<int> snoozeMinutes(const std::optional<std::string> &text)
{
    if (!text)
        return kUsualSnooze.count();
    if (*text == "lull")
        return 0;
    const auto length = lengthFromText(*text);
    if (!length || *length < 1min || *length > kLongestSnooze)
        return std::nullopt;
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(*length).count());
}

} // namespace

CommandSpec startSpec()
{
    return {"start", "[ROUTINE]",
            QT_TRANSLATE_NOOP(
                "Commands",
                "Opens a guided session: the routine of that name, such as morning or desk-reset; "
                "without one, what is due, else a desk reset.")};
}

ExitCode start(const Arguments &arguments, const Remote &remote, const Terminal &terminal)
{
    return order(remote, terminal, QStringLiteral("Start"), {word(arguments)});
}

CommandSpec snoozeSpec()
{
    return {
        "snooze", "[LENGTH]",
        QT_TRANSLATE_NOOP(
            "Commands",
            "Has what is due ask again later: after 5 minutes, after a length of time such as 15m, "
            "or at the next lull in your typing.")};
}

ExitCode snooze(const Arguments &arguments, const Remote &remote, const Terminal &terminal)
{
    const auto minutes = snoozeMinutes(arguments.other());
    if (!minutes)
        return fail(
            terminal, ExitCode::Refused,
            filled(translate(
                       "Commands",
                       "A snooze takes a length of 1 minute to 24 hours, such as 15m, or \"lull\", "
                       "not \"%1\"."),
                   {*arguments.other()}));
    return order(remote, terminal, QStringLiteral("Snooze"), {*minutes});
}

CommandSpec skipSpec()
{
    return {"skip", "[REASON]",
            QT_TRANSLATE_NOOP(
                "Commands",
                "Skips what is due. A reason is meeting, in-flow, no-space, pain or not-now.")};
}

ExitCode skip(const Arguments &arguments, const Remote &remote, const Terminal &terminal)
{
    return order(remote, terminal, QStringLiteral("Skip"), {word(arguments)});
}

CommandSpec didItSpec()
{
    return {
        "did-it", "",
        QT_TRANSLATE_NOOP("Commands",
                          "Tells that you did already what is due; if nothing is, a desk reset.")};
}

ExitCode didIt(const Remote &remote, const Terminal &terminal)
{
    return order(remote, terminal, QStringLiteral("DidIt"));
}

CommandSpec pauseSpec()
{
    return {"pause",
            "[1h | until 14:00 | tomorrow]",
            QT_TRANSLATE_NOOP("Commands", "Pauses reminders, until you resume or until then."),
            {},
            2};
}

ExitCode pause(const Arguments &arguments, const Remote &remote, const Here &here,
               const Terminal &terminal)
{
    const auto end = pauseEnd(arguments.others(), here.clock.now().utc, here.zone);
    if (!end)
        return fail(terminal, ExitCode::Refused, end.error().message);
    if (std::holds_alternative<UntilTomorrow>(*end))
        return order(remote, terminal, QStringLiteral("PauseUntilTomorrow"));
    qlonglong seconds = 0;
    if (const auto *until = std::get_if<core::UtcTime>(&*end))
        seconds = std::chrono::ceil<std::chrono::seconds>(*until).time_since_epoch().count();
    return order(remote, terminal, QStringLiteral("PauseUntil"), {seconds});
}

CommandSpec resumeSpec()
{
    return {"resume", "", QT_TRANSLATE_NOOP("Commands", "Ends a pause of reminders.")};
}

ExitCode resume(const Remote &remote, const Terminal &terminal)
{
    return order(remote, terminal, QStringLiteral("Resume"));
}

CommandSpec doneForTodaySpec()
{
    return {"done-for-today", "",
            QT_TRANSLATE_NOOP("Commands", "Tells that work is over: no more desk resets today.")};
}

ExitCode doneForToday(const Remote &remote, const Terminal &terminal)
{
    return order(remote, terminal, QStringLiteral("DoneForToday"));
}

} // namespace unhunch

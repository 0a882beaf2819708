#include "app/adapters/session_bus/control_methods.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace unhunch {

using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

constexpr qsizetype kLongestId = 64;
constexpr qsizetype kLongestPath = 4096;
constexpr qlonglong kLatestTime = 253'402'300'799'999; ///< the end of the year 9999, in ms
constexpr int kLatestDay = 2'932'896;                  ///< the same in days
constexpr int kMostDays = 400;
constexpr minutes kLongestSnooze{24h};
constexpr minutes kLongestPause{24h};

struct Call {
    const QVariantList &arguments;
    const ControlOrders &orders;
    const ControlAnswers &answers;

    [[nodiscard]] QString text() const { return arguments.constFirst().toString(); }
    [[nodiscard]] qlonglong number(qsizetype i = 0) const { return arguments.at(i).toLongLong(); }
};

struct Method {
    const char *name;
    const char *signature;
    BusAnswer (*run)(const Call &call);
};

bool isId(const QString &text)
{
    return text.size() <= kLongestId && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

BusAnswer ordered(const Call &call, void (*order)(const ControlOrders &orders))
{
    order(call.orders);
    return {};
}

BusAnswer start(const Call &call)
{
    if (!isId(call.text()))
        return invalidArguments(QStringLiteral(
            "A routine is named by its id, such as desk-reset, or not at all for what is due."));
    return answerOf(call.orders.start(call.text()));
}

BusAnswer snooze(const Call &call)
{
    const minutes length{call.number()};
    if (length < 0min || length > kLongestSnooze)
        return invalidArguments(
            QStringLiteral("A snooze lasts 1 to 1440 minutes; 0 means until you stop typing."));
    return answerOf(call.orders.snooze(length == 0min ? std::nullopt : std::optional{length}));
}

BusAnswer skip(const Call &call)
{
    if (!isId(call.text()))
        return invalidArguments(QStringLiteral("A reason is a code, such as not-now."));
    return answerOf(call.orders.skip(call.text()));
}

BusAnswer pause(const Call &call)
{
    const minutes length{call.number()};
    if (length < 1min || length > kLongestPause)
        return invalidArguments(QStringLiteral("A pause lasts 1 to 1440 minutes."));
    call.orders.pauseFor(length);
    return {};
}

BusAnswer pauseUntil(const Call &call)
{
    const qlonglong seconds = call.number();
    if (seconds < 0 || seconds > kLatestTime / 1000)
        return invalidArguments(QStringLiteral(
            "A pause ends at a time in seconds since 1970; 0 means when you resume."));
    if (seconds == 0)
        return answerOf(call.orders.pauseUntil(std::nullopt));
    return answerOf(call.orders.pauseUntil(core::UtcTime{std::chrono::seconds{seconds}}));
}

/// A method whose argument is a time or a length in milliseconds.
template<typename Answer> BusAnswer inTime(const Call &call, Answer answer)
{
    if (call.number() < 0 || call.number() > kLatestTime)
        return invalidArguments(QStringLiteral("Milliseconds are 0 or more, up to the year 9999."));
    return {{answer(std::chrono::milliseconds{call.number()})}, {}, {}};
}

BusAnswer sessions(const Call &call)
{
    const qlonglong first = call.number(0);
    const qlonglong last = call.number(1);
    if (first < 0 || last < first || last > kLatestDay || last - first > kMostDays)
        return invalidArguments(
            QStringLiteral("Days are counted from 1970, the first before the last, 400 at most."));
    const auto day = [](qlonglong number) {
        return core::LogicalDay{std::chrono::days{static_cast<int>(number)}};
    };
    return {{call.answers.sessions(day(first), day(last))}, {}, {}};
}

BusAnswer transferred(const core::Result<QString> &answer)
{
    if (answer)
        return {{*answer}, {}, {}};
    return answerOf(
        Refusal{QStringLiteral("Failed"), QString::fromStdString(answer.error().message)});
}

BusAnswer importFile(const Call &call)
{
    const QString path = call.text();
    if (!path.startsWith(u'/') || path.size() > kLongestPath)
        return invalidArguments(QStringLiteral("A file is named by its whole path."));
    return transferred(call.answers.transfer.importFile(path, call.arguments.at(1).toBool()));
}

constexpr std::array kMethods{
    Method{"ShowWindow", "",
           [](const Call &call) {
               return BusAnswer{{}, {}, [show = call.orders.showWindow] { show({}); }};
           }},
    Method{"Start", "s", start},
    Method{"Snooze", "i", snooze},
    Method{"Skip", "s", skip},
    Method{"DidIt", "", [](const Call &call) { return answerOf(call.orders.didIt()); }},
    Method{"Pause", "i", pause},
    Method{"PauseUntil", "x", pauseUntil},
    Method{"PauseUntilTomorrow", "",
           [](const Call &call) {
               return ordered(call, [](const auto &orders) { orders.pauseUntilTomorrow(); });
           }},
    Method{"Resume", "",
           [](const Call &call) {
               return ordered(call, [](const auto &orders) { orders.resume(); });
           }},
    Method{"DoneForToday", "",
           [](const Call &call) {
               return ordered(call, [](const auto &orders) { orders.doneForToday(); });
           }},
    Method{"Quit", "",
           [](const Call &call) {
               return BusAnswer{{}, {}, call.orders.quit};
           }},
    Method{"Status", "",
           [](const Call &call) {
               const Standing standing = call.answers.standing();
               return BusAnswer{{QString(standing.headline + u'\n' + standing.detail)}, {}, {}};
           }},
    Method{"Engine", "",
           [](const Call &call) {
               return BusAnswer{{call.answers.engine()}, {}, {}};
           }},
    Method{"Recording", "x", [](const Call &call) { return inTime(call, call.answers.recording); }},
    Method{"Ledger", "x",
           [](const Call &call) {
               return inTime(call,
                             [&](auto since) { return call.answers.ledger(core::UtcTime{since}); });
           }},
    Method{"Sessions", "ii", sessions},
    Method{"Snapshot", "",
           [](const Call &call) { return transferred(call.answers.transfer.snapshot()); }},
    Method{"Import", "sb", importFile},
    Method{"UndoImport", "",
           [](const Call &call) { return transferred(call.answers.transfer.undoImport()); }},
};

} // namespace

BusAnswer callMethod(const QString &member, const QString &signature, const QVariantList &arguments,
                     const ControlOrders &orders, const ControlAnswers &answers)
{
    const auto method = std::ranges::find_if(
        kMethods, [&member](const Method &known) { return member == QLatin1String(known.name); });
    if (method == kMethods.end())
        return busError(QStringLiteral("UnknownMethod"),
                        QStringLiteral("There is no method %1.").arg(member));
    if (signature != QLatin1String(method->signature))
        return invalidArguments(QStringLiteral("%1 takes (%2), not (%3).")
                                    .arg(member, QLatin1String(method->signature), signature));
    return method->run({arguments, orders, answers});
}

QStringList methodsOfControl()
{
    QStringList all;
    for (const Method &method : kMethods)
        all << QStringLiteral("%1(%2)").arg(QLatin1String(method.name),
                                            QLatin1String(method.signature));
    return all;
}

} // namespace unhunch

#include "app/cli/history.h"

#include "app/adapters/session_bus/remote_call.h"
#include "app/adapters/settings/settings_files.h"
#include "app/adapters/storage/history_text.h"
#include "app/adapters/storage/read_storage.h"
#include "core/reminder/state_text.h"
#include "core/reminder/step.h"
#include "core/simulate/trace.h"

#include <QCoreApplication>

#include <utility>

namespace unhunch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

Failure unreached()
{
    return {ExitCode::Unreached,
            Words::tr("Unhunch is running, but it could not be reached.").toStdString()};
}

/// When the program last knew the time; none if it never ran.
std::optional<core::UtcTime> lastTold(const core::ReminderStore &store)
{
    const auto state = core::stateFromText(store.state().value_or(""));
    return state && state->last ? std::optional{state->last->utc} : std::nullopt;
}

Attempt<Present> presentIn(const QByteArray &line, const core::ZoneSource &zones)
{
    const auto lines = core::trace::read(line.toStdString(), {}, zones);
    const auto *start =
        lines ? std::get_if<core::trace::Start>(&lines->front().happening) : nullptr;
    if (!start || !start->beginning)
        return Failure{
            ExitCode::Unreached,
            Words::tr("Unhunch is running, but it is of another version.").toStdString()};
    return Present{start->beginning->state, start->beginning->rules, true};
}

} // namespace

Failure failureOf(ReadTrouble trouble)
{
    if (trouble == ReadTrouble::InUse)
        return unreached();
    const QString why = trouble == ReadTrouble::Newer
                            ? Words::tr("The history was written by a newer version.")
                            : Words::tr("The history cannot be read.");
    return {ExitCode::Failed, why.toStdString()};
}

History::History(std::optional<QDBusConnection> bus, QString folder, QString rules,
                 const core::ZoneSource &zones)
    : m_bus(std::move(bus))
    , m_folder(std::move(folder))
    , m_rules(std::move(rules))
    , m_zones(zones)
{}

Attempt<QByteArray> History::recording(std::chrono::milliseconds length) const
{
    if (const auto answer = ask(QStringLiteral("Recording"), {qlonglong{length.count()}}))
        return *answer;
    return readFile([&](const ReadableStorage &storage) {
        return recordingText(*storage.reminders, length, m_zones);
    });
}

Attempt<std::vector<core::Decision>> History::decisions(std::chrono::seconds length,
                                                        core::UtcTime now) const
{
    const qlonglong since{(now - length).time_since_epoch().count()};
    auto text = ask(QStringLiteral("Ledger"), {since});
    if (!text)
        text = readFile([&](const ReadableStorage &storage) {
            const core::ReminderStore &store = *storage.reminders;
            return ledgerText(store, lastTold(store).value_or(now) - length);
        });
    if (const auto *failure = std::get_if<Failure>(&*text))
        return *failure;
    return ledgerFromText(std::get<QByteArray>(*text));
}

Attempt<Done> History::done(core::LogicalDay first, core::LogicalDay last) const
{
    // No zone and no day start puts an instant further than this from its date.
    constexpr std::chrono::days kFurthest{2};
    const core::UtcTime since{std::chrono::sys_days{first.time_since_epoch()} - kFurthest};
    const auto number = [](core::LogicalDay day) { return int(day.time_since_epoch().count()); };
    auto sessions = ask(QStringLiteral("Sessions"), {number(first), number(last)});
    auto ledger = sessions
                      ? ask(QStringLiteral("Ledger"), {qlonglong{since.time_since_epoch().count()}})
                      : std::nullopt;
    if (!sessions || !ledger) {
        sessions = readFile([&](const ReadableStorage &storage) {
            return sessionsText(*storage.sessions, first, last);
        });
        ledger = readFile(
            [&](const ReadableStorage &storage) { return ledgerText(*storage.reminders, since); });
    }
    for (const auto &text : {*sessions, *ledger}) {
        if (const auto *failure = std::get_if<Failure>(&text))
            return *failure;
    }
    Done done{sessionsFromText(std::get<QByteArray>(*sessions)),
              ledgerFromText(std::get<QByteArray>(*ledger))};
    std::erase_if(done.decisions, [&](const core::Decision &decision) {
        return decision.occurrence.day < first || decision.occurrence.day > last;
    });
    return done;
}

Attempt<Present> History::present(const core::Clock &clock, const core::Zone &zone) const
{
    const auto line = ask(QStringLiteral("Engine"), {});
    if (!line)
        return presentInFile(clock, zone);
    if (const auto *failure = std::get_if<Failure>(&*line))
        return *failure;
    return presentIn(std::get<QByteArray>(*line), m_zones);
}

std::optional<Attempt<QByteArray>> History::ask(const QString &method,
                                                const QVariantList &arguments) const
{
    if (!m_bus)
        return std::nullopt;
    const RemoteReply reply = callOwner(*m_bus, method, arguments);
    switch (reply.outcome) {
    case RemoteOutcome::Done:
        return reply.text.toUtf8();
    case RemoteOutcome::NoBus:
    case RemoteOutcome::NotRunning:
        return std::nullopt;
    case RemoteOutcome::NoAnswer:
    case RemoteOutcome::Refused:
        break;
    }
    return unreached();
}

Attempt<QByteArray> History::readFile(const Reader &reader) const
{
    const ReadableStorage storage = readStorage(m_folder);
    if (storage.trouble == ReadTrouble::Absent)
        return QByteArray();
    if (storage.trouble != ReadTrouble::None)
        return failureOf(storage.trouble);
    return reader(storage);
}

Attempt<Present> History::presentInFile(const core::Clock &clock, const core::Zone &zone) const
{
    const auto rules = readRules(m_rules);
    if (!rules)
        return Failure{ExitCode::Failed, rules.error().message};
    const Attempt<QByteArray> text = readFile([](const ReadableStorage &storage) {
        return QByteArray::fromStdString(storage.reminders->state().value_or(""));
    });
    if (const auto *failure = std::get_if<Failure>(&text))
        return *failure;
    const auto &saved = std::get<QByteArray>(text);
    Present present{{}, *rules, false};
    if (!saved.isEmpty()) {
        auto state = core::stateFromText(saved.toStdString());
        if (!state)
            return Failure{ExitCode::Failed, state.error().message};
        present.state = *std::move(state);
    }
    const core::Moment now = clock.now();
    for (const core::Event &event : {core::Event{core::AppStarted{}}, {core::InputBegan{}}})
        present.state = core::step(std::move(present.state), event, present.rules, now, zone).state;
    return present;
}

} // namespace unhunch

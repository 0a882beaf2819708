#include "app/desk/remote_desk.h"

#include "app/adapters/storage/codes.h"
#include "app/adapters/storage/history_text.h"
#include "app/presentation/tray_view.h"
#include "core/reminder/decision_text.h"
#include "core/schedule/slot_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

// The answers that a reminder itself offers.
constexpr std::array kSkipReasons{core::Reason::NotNow, core::Reason::Meeting, core::Reason::InFlow,
                                  core::Reason::NoSpace, core::Reason::Pain};

constexpr std::chrono::days kLongestPause{366};

Ordered nothingDue()
{
    return Refusal{QStringLiteral("NothingDue"), RemoteDesk::tr("Nothing is due.")};
}

} // namespace

RemoteDesk::RemoteDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.instance.control().setOrders(orders());
    m_parts.instance.control().setAnswers(answers());
    announce();
}

ControlOrders RemoteDesk::orders()
{
    ControlOrders orders;
    orders.showWindow = [this](const QString &token) { showWindow(token); };
    orders.start = [this](const QString &routine) { return start(routine); };
    orders.snooze = [this](auto length) { return snooze(length); };
    orders.skip = [this](const QString &reason) { return skip(reason); };
    orders.didIt = [this] { return didIt(); };
    orders.pauseFor = [this](auto length) { m_parts.service.pauseFor(length); };
    orders.pauseUntil = [this](auto until) { return pauseUntil(until); };
    orders.pauseUntilTomorrow = [this] { m_parts.service.pauseUntilTomorrow(); };
    orders.resume = [this] { m_parts.service.handle(core::RemindersResumed{}); };
    orders.doneForToday = [this] { m_parts.service.handle(core::DoneForToday{}); };
    orders.quit = [] { QCoreApplication::quit(); };
    return orders;
}

ControlAnswers RemoteDesk::answers() const
{
    ControlAnswers answers;
    answers.standing = [this] { return standing(); };
    answers.engine = [this] {
        return QString::fromStdString(m_parts.service.startLine(m_parts.zones));
    };
    answers.recording = [this](std::chrono::milliseconds length) {
        m_parts.service.save();
        return QString::fromUtf8(recordingText(m_parts.decisions, length, m_parts.zones));
    };
    answers.ledger = [this](core::UtcTime since) {
        return QString::fromUtf8(ledgerText(m_parts.decisions, since));
    };
    answers.sessions = [this](core::LogicalDay first, core::LogicalDay last) {
        return QString::fromUtf8(sessionsText(m_parts.log, first, last));
    };
    answers.transfer = m_parts.transfer.forTheBus();
    return answers;
}

void RemoteDesk::announce()
{
    auto &announcements = m_parts.instance.announcements();
    announcements.standing(standing());
    connect(&m_parts.service, &ReminderService::changed, this,
            [this, &announcements] { announcements.standing(standing()); });
    connect(&m_parts.service, &ReminderService::decided, this,
            [&announcements](const core::Decision &decision) {
                if (decision.what == core::What::Shown)
                    announcements.reminderShown(codeOf(decision.occurrence.slot),
                                                isoDay(decision.occurrence.day));
            });
    connect(&m_parts.sessions, &SessionDesk::leading, this,
            [this, &announcements](GuidedSession *session) {
                announcements.sessionStarted(QString::fromStdString(session->entry().routine));
                connect(session, &GuidedSession::finished, this,
                        [&announcements](const core::SessionEntry &entry) {
                            announcements.sessionFinished(QString::fromStdString(entry.routine),
                                                          codeOf(entry.outcome));
                        });
            });
}

void RemoteDesk::showWindow(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    m_parts.history.open();
}

Ordered RemoteDesk::start(const QString &routine)
{
    const auto owed = m_parts.service.status().owed;
    if (routine.isEmpty()) {
        m_parts.sessions.start(owed.empty() ? core::Slot::DeskReset : owed.front().occurrence.slot,
                               false);
        return {};
    }
    const auto &catalogue = m_parts.plan.catalogue();
    const std::string id = routine.toStdString();
    const core::Routine *found = catalogue.routine(id);
    if (const auto slot = core::slotFromText(id); !found && slot)
        found = catalogue.routineFor(*slot);
    if (found) {
        m_parts.sessions.start(found->slot, false);
        return {};
    }
    QStringList known;
    for (const core::Routine &each : catalogue.routines)
        known << QString::fromStdString(each.id);
    return Refusal{QStringLiteral("UnknownRoutine"),
                   tr("There is no routine “%1”. There are %2.")
                       .arg(routine, known.join(QStringLiteral(", ")))};
}

Ordered RemoteDesk::snooze(std::optional<std::chrono::minutes> length)
{
    const auto owed = answerable();
    if (!owed)
        return nothingDue();
    if (!owed->canSnooze)
        return Refusal{QStringLiteral("NothingLeft"), tr("It was snoozed for as long as it can.")};
    m_parts.service.handle(core::ReminderSnoozed{owed->occurrence.slot, length});
    return {};
}

Ordered RemoteDesk::skip(const QString &reason)
{
    const auto code = reason.isEmpty() ? std::optional{core::Reason::NotNow}
                                       : core::reasonFromText(reason.toStdString());
    if (!code || std::ranges::find(kSkipReasons, *code) == kSkipReasons.end()) {
        QStringList known;
        for (const core::Reason each : kSkipReasons)
            known << codeOf(each);
        return Refusal{QStringLiteral("UnknownReason"),
                       tr("There is no reason “%1”. There are %2.")
                           .arg(reason, known.join(QStringLiteral(", ")))};
    }
    const auto owed = answerable();
    if (!owed)
        return nothingDue();
    m_parts.service.handle(core::ReminderSkipped{owed->occurrence.slot, *code});
    return {};
}

Ordered RemoteDesk::didIt()
{
    const auto owed = answerable();
    m_parts.service.handle(core::AlreadyDid{owed ? owed->occurrence.slot : core::Slot::DeskReset});
    return {};
}

Ordered RemoteDesk::pauseUntil(std::optional<core::UtcTime> until)
{
    const auto now = m_parts.clock.now().utc;
    if (until && (*until <= now || *until > now + kLongestPause))
        return Refusal{QStringLiteral("NotAhead"),
                       tr("A pause ends at a time ahead, within a year.")};
    m_parts.service.handle(core::RemindersPaused{until});
    return {};
}

/// The first that waits for an answer; none while its session runs.
std::optional<core::Owed> RemoteDesk::answerable() const
{
    for (const core::Owed &owed : m_parts.service.status().owed) {
        if (owed.stage != core::Stage::Running)
            return owed;
    }
    return std::nullopt;
}

Standing RemoteDesk::standing() const
{
    const core::Status status = m_parts.service.status();
    const TrayView view = presentTray(status, m_parts.clock.now().utc, m_parts.plan.wording());
    Standing standing = standingOf(m_parts.service.state(), status);
    standing.headline = view.headline;
    standing.detail = view.detail;
    return standing;
}

} // namespace unhunch

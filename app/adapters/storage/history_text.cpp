#include "app/adapters/storage/history_text.h"

#include "app/adapters/storage/journal_lines.h"
#include "core/record/to_trace.h"

#include <QList>

namespace unhunch {

using std::chrono::days;
using std::chrono::floor;

namespace {

void finish(core::SessionEntry &session, const core::SessionEntry &end)
{
    session.outcome = end.outcome;
    session.active = end.active;
    session.effort = end.effort;
    session.stopSign = end.stopSign;
}

} // namespace

QByteArray recordingText(const core::ReminderStore &store, std::chrono::milliseconds length,
                         const core::ZoneSource &zones)
{
    return QByteArray::fromStdString(core::toTrace(store.told(length), zones));
}

QByteArray ledgerText(const core::ReminderStore &store, core::UtcTime since)
{
    // No zone and no day start puts an instant further than this from its date.
    constexpr days kFurthest{2};
    constexpr core::LogicalDay kLastDay{std::chrono::year{9999} / 12 / 31};
    const core::LogicalDay first{floor<days>(since).time_since_epoch()};
    QByteArray text;
    for (const core::Decision &decision : store.decisionsBetween(first - kFurthest, kLastDay)) {
        if (decision.at >= since)
            text += decisionLine(decision);
    }
    return text;
}

QByteArray sessionsText(const core::SessionLog &log, core::LogicalDay first, core::LogicalDay last)
{
    QByteArray text;
    for (const auto &[session, steps] : log.between(first, last)) {
        text += sessionLine(session);
        for (const core::StepEntry &step : steps)
            text += stepLine(session.uuid, step);
        if (session.outcome != core::SessionOutcome::Running)
            text += endLine(session);
    }
    return text;
}

std::vector<core::LoggedSession> sessionsFromText(const QByteArray &text)
{
    std::vector<core::LoggedSession> sessions;
    for (const QByteArray &line : text.split('\n')) {
        const JournalEntry entry = parseJournalLine(line);
        if (const auto *begun = std::get_if<JournalledSession>(&entry))
            sessions.push_back({begun->session, {}});
        else if (const auto *step = std::get_if<JournalledStep>(&entry); step && !sessions.empty())
            sessions.back().steps.push_back(step->step);
        else if (const auto *end = std::get_if<JournalledEnd>(&entry); end && !sessions.empty())
            finish(sessions.back().session, end->session);
    }
    return sessions;
}

std::vector<core::Decision> ledgerFromText(const QByteArray &text)
{
    std::vector<core::Decision> decisions;
    for (const QByteArray &line : text.split('\n')) {
        const JournalEntry entry = parseJournalLine(line);
        if (const auto *decision = std::get_if<core::Decision>(&entry))
            decisions.push_back(*decision);
    }
    return decisions;
}

} // namespace unhunch

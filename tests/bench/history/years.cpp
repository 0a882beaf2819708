#include "years.h"

#include "app/adapters/storage/database.h"
#include "app/adapters/storage/decision_rows.h"
#include "app/adapters/storage/progress_rows.h"
#include "app/adapters/storage/session_rows.h"
#include "app/adapters/storage/storage.h"
#include "app/adapters/storage/transaction.h"

#include <QFileInfo>

#include <array>
#include <cstdio>
#include <stdexcept>

namespace unhunch::bench {

namespace {

using namespace std::chrono_literals;
using core::Slot;
using core::What;

constexpr int kDaysOfAYear = 365;
constexpr std::array kSlots{Slot::Morning,   Slot::DeskReset, Slot::DeskReset, Slot::DeskReset,
                            Slot::DeskReset, Slot::DeskReset, Slot::DeskReset, Slot::DeskReset,
                            Slot::AfterWork, Slot::Bedtime};
constexpr std::array kExercises{"scapular-wall-slide", "band-pull-apart",    "dead-hang",
                                "childs-pose-reach",   "thoracic-extension", "belly-breathing"};

void must(SqlStatus status)
{
    if (status != SqlStatus::Ok)
        throw std::runtime_error("a row could not be written");
}

core::SessionEntry sessionOf(int number, core::LogicalDay day, std::size_t ofDay)
{
    std::array<char, 37> uuid{};
    std::snprintf(uuid.data(), uuid.size(), "5f2b1c9e-8a7d-4e3f-9b6a-%012d", number);
    core::SessionEntry session;
    session.uuid = uuid.data();
    session.routine = "desk-reset";
    session.occurrence = {day, kSlots.at(ofDay), static_cast<int>(ofDay)};
    session.startedAt = core::UtcTime{day.time_since_epoch() + 6h + ofDay * 95min};
    session.zone = "Europe/Berlin";
    session.offset = 2h;
    session.outcome = core::SessionOutcome::Done;
    session.active = 140s;
    return session;
}

core::StepEntry stepOf(const core::SessionEntry &session, int position)
{
    core::StepEntry step;
    step.position = position;
    step.exercise = kExercises.at(static_cast<std::size_t>(position));
    step.target = step.actual = {.sets = 1, .reps = 12, .breaths = 0, .held = 20s};
    step.active = 22s;
    step.finishedAt = session.startedAt + (position + 1) * 23s;
    return step;
}

/// What the engine says of one session, from its falling due to its end.
int writeDecisions(Database &database, const core::SessionEntry &session)
{
    constexpr std::array kLines{What::Due, What::Shown, What::Started, What::Done};
    auto at = session.startedAt - 2min;
    for (const What what : kLines) {
        must(writeDecision(
            database, {.at = at, .occurrence = session.occurrence, .what = what, .seated = 90min}));
        at += 1min;
    }
    return static_cast<int>(kLines.size());
}

void writeDay(Database &database, core::LogicalDay day, Size &size)
{
    for (std::size_t ofDay = 0; ofDay < kSessionsADay; ++ofDay) {
        const auto session = sessionOf(size.sessions++, day, ofDay);
        must(writeSession(database, session));
        for (int position = 0; position < kStepsASession; ++position, ++size.steps)
            must(writeStep(database, session.uuid, stepOf(session, position)));
        size.decisions += writeDecisions(database, session);
    }
}

} // namespace

Size writeYears(const QString &folder, int years)
{
    Size size;
    const Storage storage = openStorage(folder);
    Transaction transaction(*storage.database);
    for (int ago = years * kDaysOfAYear - 1; ago >= 0; --ago)
        writeDay(*storage.database, kLastDay - std::chrono::days{ago}, size);
    must(transaction.commit());
    size.megabytes = static_cast<double>(QFileInfo(folder + "/history.db").size()) / 1e6;
    return size;
}

} // namespace unhunch::bench

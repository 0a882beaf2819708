#pragma once

#include "core/reminder/decision.h"
#include "core/reminder/event.h"
#include "tests/simulation/calendar.h"
#include "tests/simulation/ledger.h"
#include "tests/simulation/situations.h"
#include "tests/simulation/truth.h"

#include <optional>
#include <span>
#include <string>

namespace unhunch::simulation {

/// A promise that was not kept.
struct Violation {
    Millis at{0}; ///< true time
    std::string promise{};
    std::string what{};
};

/// Judges what the engine decides by what is so. It never asks the engine, and reads none of its
/// state: it sees the world's truth and the decisions.
class Oracle
{
public:
    Oracle(Millis latestTimer, Situations &situations);

    void setRules(const core::Rules &rules, const AtlasZone &zone);
    void setZone(const AtlasZone &zone);

    [[nodiscard]] Truth &truth() { return m_truth; }
    [[nodiscard]] const Truth &truth() const { return m_truth; }
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }

    /// Time has passed and something is about to be told to the engine.
    void passUntil(Millis now, Millis wall);
    /// What the user did, to be told before the decisions that follow from it.
    void hear(const core::Event &event);
    /// The engine took a step.
    void judge(const core::Event &event, std::span<const core::Decision> decisions);
    /// The step was stored, or was not.
    void stored(bool well);
    void crashed();

    [[nodiscard]] const std::optional<Violation> &violation() const { return m_violation; }
    void accuse(std::string_view promise, std::string what);

private:
    void judgeLine(const core::Decision &line);
    void judgeSeated(const core::Decision &line);
    void judgeDue(const core::Decision &line);
    void judgeStrengthDue(std::int64_t day);
    void judgeShown(const core::Decision &line, Record &record);
    void judgeTurn(const core::Decision &line, const Record &record);
    void judgeSpacing(const Record &record);
    void judgeEnd(const core::Decision &line, const Record *record);
    [[nodiscard]] bool hoursEndedFirst() const;
    [[nodiscard]] bool hoursMayHaveEndedFirst() const;
    void judgeExpired(const core::Decision &line, const Record *record);
    void keep(const core::Decision &line);
    void settleRecords(const Truth &truth, Millis since);
    void settleSessions(const Truth &truth);
    [[nodiscard]] bool mayLull(const Truth &truth) const;
    [[nodiscard]] bool isAbsent(const Truth &truth) const;
    void endSnooze(Record &record);
    [[nodiscard]] bool returnIsUp(const Record &folded) const;
    void audit();
    void auditRecord(Record &record);
    void auditDeskReset();
    void auditWindows();
    void auditWindow(core::Slot slot, std::int64_t day);
    void auditShowing();
    [[nodiscard]] Millis showableSince(const Record &record) const;
    [[nodiscard]] bool strengthMustBeAsked(std::int64_t day) const;
    [[nodiscard]] bool doubted() const { return m_truth.now() < m_clock.doubtedAt + 10 * kMinute; }
    void noteClock(Millis wall);
    [[nodiscard]] bool turnsAgain(Millis wall) const;
    void noteHours();
    void judgeRulesChange(std::span<const core::Decision> decisions, bool settlingIn);
    void noteInput();
    void check(bool kept, std::string_view promise, const core::Decision &line,
               std::string_view what);

    Situations &m_situations;
    Millis m_slack;
    Truth m_truth;
    Truth m_before; ///< as it was before what is being told
    Calendar m_calendar;
    const core::Rules *m_rules{nullptr};
    Ledger m_ledger;
    std::optional<Ledger> m_stored; ///< while storing fails: what a crash would bring back
    /// As it was seen at the last step, and when it was last seen to be implausible.
    struct Clock {
        Millis wall{0};
        Millis now{0};
        Millis doubtedAt{kLongAgo};
    };
    Clock m_clock, m_storedClock;
    Millis m_wall{0};
    Millis m_judgedAt{0};                  ///< the last step
    int m_touches{0};                      ///< the truth's, at the last step
    std::optional<Millis> m_snoozeAsked{}; ///< its length; none: until the next lull
    bool m_working{false}, m_deskResetOn{true};
    bool m_workedUntilNow{false}; ///< the user is done for today: timers that are up come before
    Millis m_rulesChangedAt{kLongAgo}, m_zoneChangedAt{kLongAgo}, m_clockMovedAt{kLongAgo};
    std::optional<Violation> m_violation;
};

} // namespace unhunch::simulation

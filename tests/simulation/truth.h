#pragma once

#include "core/schedule/rules.h"
#include "tests/simulation/plan.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace unhunch::simulation {

inline constexpr Millis kNever = std::numeric_limits<Millis>::max() / 4;
inline constexpr Millis kLongAgo = -kNever;
/// The first of the five kinds of holds are those of a meeting.
inline constexpr std::size_t kMeetingKinds = 3;

/// An amount that is known exactly, or after a crash only within bounds.
struct Bounds {
    Millis low{0};
    Millis high{0};

    void set(Millis value) { low = high = value; }
};

/// Holds that the user asked for, which a restart must bring back.
struct Pledges {
    Millis pausedUntil{kLongAgo};
    Millis skippedUntil{kLongAgo};
};

/// What is so, whoever knows it: presence, seated time and holds by the paper, in the time that
/// the app could have measured (which stands for true time, but for a reboot with a wrong clock).
class Truth
{
public:
    /// The app's own timers come late by so much at most.
    explicit Truth(Millis latestTimer)
        : m_latestTimer(latestTimer)
    {}

    void setRules(const core::Rules &rules) { m_rules = &rules; }
    void passUntil(Millis now);

    void beginInput();
    void endInput();
    /// Something that counts as an input of no length.
    void touch();
    void lock();
    void unlock();
    void sleep();
    void wake();
    /// Nobody told of the wake until now: what came after it cannot be told from before.
    void wakeLate(Millis awakeSince);
    void start();
    void stop();
    /// What was not stored is lost: at most what came after the last commit.
    void crash();
    void committed();
    /// The app may take less time to have passed since the last input.
    void mayBeSoonerBy(Millis length);
    void beginHold(std::size_t kind);
    void endHold(std::size_t kind);
    void dismissMeetings();
    void pauseUntil(Millis until);
    void skippedForMeeting();
    [[nodiscard]] const Pledges &pledges() const { return m_pledges; }
    void setPledges(const Pledges &pledges);
    void beginSession();
    void finishStep();
    void endSession();
    void resetSeated();

    [[nodiscard]] Millis now() const { return m_now; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool asleep() const { return m_asleep; }
    [[nodiscard]] bool locked() const { return m_locked; }
    [[nodiscard]] bool away() const { return !m_running || m_locked || m_asleep || !m_seen; }
    [[nodiscard]] bool active() const { return m_inputGoing && !away(); }
    [[nodiscard]] bool inMeeting() const;
    [[nodiscard]] bool inSession() const { return m_session != kNever; }
    [[nodiscard]] bool held() const { return m_heldSince != kNever; }
    /// Held and nothing but held, or free and nothing but free, since then.
    [[nodiscard]] Millis heldSince() const { return m_heldSince; }
    [[nodiscard]] Millis freeSince() const { return m_freeSince; }
    [[nodiscard]] Millis graceUntil() const { return m_graceUntil; }
    [[nodiscard]] const Bounds &seated() const { return m_seated; }
    /// Seated time as it was when the last natural break reset it.
    [[nodiscard]] const Bounds &seatedBeforeBreak() const { return m_beforeBreak; }
    [[nodiscard]] Millis brokeAt() const { return m_brokeAt; }
    [[nodiscard]] Bounds absence() const;
    /// When an absence was last long enough for a natural break: surely, and perhaps.
    [[nodiscard]] const Bounds &lastBreak() const { return m_lastBreak; }
    [[nodiscard]] Millis lastInput() const { return m_lastInput.high; }
    /// When input last came after none, and how long there had been none.
    [[nodiscard]] Millis touchedAt() const { return m_touchedAt; }
    [[nodiscard]] int touches() const { return m_touches; } ///< how many there were
    [[nodiscard]] const Bounds &gapBeforeTouch() const { return m_gap; }
    [[nodiscard]] Millis lastInputAtLeast() const { return m_lastInput.low; }
    [[nodiscard]] const Bounds &presentSince() const { return m_presentSince; }

private:
    struct Source {
        bool inUse{false};
        bool counts{false};
        bool dismissed{false};
        Millis changedAt{0};
    };

    [[nodiscard]] Millis counting() const; ///< until when, if nothing happens
    [[nodiscard]] Millis nextChange() const;
    [[nodiscard]] Millis sourceChange(const Source &source) const;
    void noteBreak();
    void settle();
    void settleSources();
    void settleAbsence();
    void noteHolds();

    Millis m_latestTimer;
    const core::Rules *m_rules{nullptr};
    Millis m_now{0};
    bool m_running{false}, m_locked{false}, m_asleep{false}, m_inputGoing{false}, m_seen{false};
    bool m_sleptInMeeting{false};
    Millis m_fellAsleepAt{0};
    bool m_hadInput{false};
    Bounds m_lastInput{kLongAgo, kLongAgo};
    Bounds m_seated{}, m_beforeBreak{};
    Millis m_brokeAt{kLongAgo};
    Bounds m_lastBreak{kLongAgo, kLongAgo};
    Bounds m_presentSince{kNever, kNever};
    Millis m_graceUntil{kLongAgo};
    std::array<Source, 5> m_sources{};
    Millis m_meetingSince{0};
    Millis m_meetingOverBy{kLongAgo}; ///< by then the app knows that it is over: its timer is late
    Pledges m_pledges{};
    Millis m_session{kNever}; ///< the session's last step or start
    Millis m_heldSince{0}, m_freeSince{kNever};
    Bounds m_committedSeated{};
    Millis m_committedAt{0}, m_committedInput{kLongAgo};
    Bounds m_gap{};
    Millis m_touchedAt{kLongAgo};
    int m_touches{0};
};

} // namespace unhunch::simulation

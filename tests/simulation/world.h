#pragma once

#include "core/reminder/step.h"
#include "core/time/nearby_zone.h"
#include "tests/simulation/oracle.h"
#include "tests/simulation/plan.h"
#include "tests/simulation/random.h"
#include "tests/simulation/trace_log.h"

#include <queue>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::simulation {

/// Which part of a life is lived.
struct Stretch {
    std::int64_t firstDay{0}; ///< counted from the person's first
    std::int64_t days{365};
    Faults faults{};
};

struct Outcome {
    std::uint64_t events{0};
    std::uint64_t reminders{0};
    std::uint64_t decisions{0};
    std::uint64_t hash{0xcbf29ce484222325ULL}; ///< of every decision
    Situations situations{};
    std::optional<Violation> violation{};
};

/// A machine, its clocks, its user and the app on it, in simulated time. One 64-bit seed makes all
/// of it. The engine is the real one.
class World
{
public:
    /// `log` may be null; it takes down what happens.
    World(const Person &person, const Stretch &stretch, const std::vector<AtlasZone> &atlas,
          TraceLog *log);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    [[nodiscard]] Outcome live();

private:
    struct Later {
        bool operator()(const Planned &a, const Planned &b) const { return a.at > b.at; }
    };

    void passUntil(Millis to);
    void wakeUp();
    void fallIdle();
    void happen(const Planned &planned);
    void input(Millis length);
    void lock(bool locked);
    void sleep(std::int64_t signal);
    void wake();
    void start();
    void bringBackState();
    void stop(bool crash);
    void crash(std::int64_t how);
    void reboot(Millis error);
    void setClock(Millis error, bool quietly);
    void setZone(std::size_t zone, bool quietly);
    void hold(std::size_t kind, bool begins);
    void tellHolds();
    void noticeWake();
    void lateSignals();
    void endInput();
    void userHands();
    void countTransitions(std::int64_t day);
    void countSleep();
    void deed(std::int64_t which, std::int64_t random);
    void changeRules(std::int64_t which, std::int64_t random);
    void answer(core::Slot slot, std::int64_t random);
    void finish(core::SessionEnd end);
    void followSession(std::int64_t random);
    void stepDone();
    void startSession(core::Slot slot, std::int64_t random);

    void tell(const core::Event &event);
    void crashUnderReminder(const std::vector<core::Decision> &decisions);
    void react(const std::vector<core::Decision> &decisions);
    void count(const std::vector<core::Decision> &decisions);
    void rearm(const core::Moment &now, bool byWake);
    void later(Millis in, Act act, std::int64_t value = 0, std::int64_t extra = 0);
    void log(std::string_view event, const std::string &fields = {});
    void logRules();

    [[nodiscard]] bool hears() const { return m_running && !m_asleep; }
    [[nodiscard]] const core::Zone &zone() const { return *m_here; }
    void lookAroundZone();
    [[nodiscard]] Millis wall() const { return m_now + m_error; }
    [[nodiscard]] Millis monotonic() const { return m_now - m_slept; }
    [[nodiscard]] const core::Moment &readClocks();
    [[nodiscard]] Millis nextWakeUp() const;
    [[nodiscard]] Millis nextIdle() const;

    const Person &m_person;
    const std::vector<AtlasZone> &m_atlas;
    Stretch m_stretch;
    TraceLog *m_log;
    Outcome m_outcome;
    Oracle m_oracle;
    std::priority_queue<Planned, std::vector<Planned>, Later> m_plans;

    // the machine
    Millis m_now{0}, m_error{0}, m_slept{0}, m_bootedAt{0};
    Millis m_engineSkew{0}; ///< engine-measurable time minus true time
    int m_boot{0};
    core::Moment m_read{{}, {}, {}, "0"}; ///< what the clocks showed last
    std::size_t m_zone{0};
    std::optional<core::NearbyZone> m_here; ///< the zone, seen from about now
    bool m_asleep{false}, m_locked{false};
    std::int64_t m_signal{0};
    Millis m_fellAsleepAt{0}, m_wokeAt{0};
    bool m_wakeUnnoticed{false};
    std::array<bool, 5> m_inUse{}, m_toldInUse{};
    std::array<Millis, 5> m_inUseSince{};
    Millis m_holdToldAt{0};
    Millis m_inputUntil{0}, m_lastKey{0}, m_lastKeyMonotonic{0};
    bool m_toldInput{false};
    std::int64_t m_session{0}; ///< counts them: what is planned for an earlier one is void
    core::Slot m_sessionSlot{};
    Millis m_sessionBegan{0};
    int m_steps{0};

    // the app
    core::Rules m_rules;
    bool m_running{false};
    std::int64_t m_starts{0};
    core::State m_state, m_committed;
    Millis m_committedWall{0}, m_committedAt{0};
    int m_committedBoot{0};
    Millis m_wakeAt{0}; ///< monotonic
    Millis m_lateBy{0};
    Millis m_idleWatch{120 * kSecond};
    Millis m_commitsFailUntil{0};
    std::int64_t m_crashNext{0};
    std::deque<Millis> m_ownWakes; ///< of the last hour
    Random m_lateness;
};

} // namespace unhunch::simulation

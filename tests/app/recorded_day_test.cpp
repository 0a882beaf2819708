#include "app/adapters/storage/storage.h"
#include "app/service/reminder_service.h"
#include "core/record/to_trace.h"
#include "core/simulate/run.h"
#include "tests/support/hands.h"
#include "tests/support/manual_clock.h"
#include "tests/support/zone_reader.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <set>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::Reason;
using core::Slot;
using core::What;

/// The zone of a machine that travels.
class Here final : public core::Zone
{
public:
    void travelTo(const std::string &id) { m_zone = test::ZoneReader{}.find(id); }

    [[nodiscard]] std::string id() const override { return m_zone->id(); }
    [[nodiscard]] std::chrono::seconds offsetAt(core::UtcTime at) const override
    {
        return m_zone->offsetAt(at);
    }
    [[nodiscard]] core::UtcTime resolve(core::LocalTime local) const override
    {
        return m_zone->resolve(local);
    }

private:
    std::unique_ptr<core::Zone> m_zone{test::ZoneReader{}.find("Europe/Berlin")};
};

/// A Monday of somebody at a desk, from nine on, with the program on its own database. Its timers
/// come a little late, as timers do.
class RecordedDay : public testing::Test
{
protected:
    RecordedDay()
    {
        using namespace std::chrono;
        m_clock.moment.utc = sys_days{2026y / March / 2} + 8h + 123ms;
        start();
    }

    void start()
    {
        m_storage = std::make_unique<Storage>(openStorage(m_folder.path()));
        m_service = std::make_unique<ReminderService>(
            ReminderService::Ports{m_clock, m_zone, *m_storage->reminders, m_hands}, m_rules);
        m_service->start();
        m_service->handle(core::FirstRunFinished{});
    }
    void quit()
    {
        m_service->stop();
        crash();
    }
    void crash()
    {
        m_service.reset();
        m_storage.reset();
    }

    void pass(std::chrono::milliseconds length)
    {
        const auto until = m_clock.moment.monotonic + length;
        while (true) {
            const auto timer =
                core::nextWake(m_service->state(), m_service->rules(), m_clock.now(), m_zone) + 7ms
                + std::chrono::milliseconds{m_late = (m_late * 31 + 7) % 900};
            if (timer > until)
                break;
            m_clock.run(timer - m_clock.moment.monotonic);
            m_service->handle(core::WakeUpCame{});
        }
        m_clock.run(until - m_clock.moment.monotonic);
    }
    /// Input, and a pause that was noticed late.
    void work(std::chrono::milliseconds length)
    {
        m_hands.tell(core::InputBegan{});
        pass(length);
        const auto lastInput = m_clock.moment.monotonic;
        pass(5s + 11ms);
        m_hands.tell(core::InputStopped{lastInput});
    }
    void answer(const core::Event &event)
    {
        pass(3s + 333ms);
        m_service->handle(event);
    }
    void session(Slot slot, core::SessionEnd end)
    {
        answer(core::SessionStarted{slot});
        for (int step = 0; step < 2; ++step) {
            pass(61s);
            m_service->handle(core::SessionStepFinished{});
        }
        answer(core::SessionFinished{slot, end});
    }

    [[nodiscard]] std::vector<std::string> ledger() const
    {
        const auto day = m_service->status().day;
        std::vector<std::string> lines;
        for (const auto &decision : m_storage->reminders->decisionsBetween(
                 day - std::chrono::days{9}, day + std::chrono::days{9}))
            lines.push_back(
                core::trace::toJson(decision, m_travelled && decision.at < *m_travelled
                                                  ? *m_home
                                                  : static_cast<const core::Zone &>(m_zone)));
        return lines;
    }
    [[nodiscard]] std::vector<std::string> replayed() const
    {
        const test::ZoneReader zones;
        const std::string trace =
            core::toTrace(m_storage->reminders->told(std::chrono::days{14}), zones);
        const auto lines = core::trace::read(trace, {}, zones);
        if (!lines)
            return {lines.error().message};
        std::vector<std::string> decided;
        core::trace::run(*lines, {}, zones,
                         [&](const core::Decision &decision, const core::Zone &zone) {
                             m_met.insert(decision.what);
                             decided.push_back(core::trace::toJson(decision, zone));
                         });
        return decided;
    }

    QTemporaryDir m_folder{};
    test::ManualClock m_clock{};
    Here m_zone{};
    std::optional<core::UtcTime> m_travelled{};
    std::unique_ptr<core::Zone> m_home{test::ZoneReader{}.find("Europe/Berlin")};
    core::Rules m_rules{};
    test::Hands m_hands{};
    std::unique_ptr<Storage> m_storage{};
    std::unique_ptr<ReminderService> m_service{};
    mutable std::set<What> m_met{};
    int m_late{1};
};

TEST_F(RecordedDay, IsDecidedAgainToTheLine)
{
    work(4min);
    session(Slot::Morning, core::SessionEnd::Done);
    work(40min);
    pass(2min); // too short for a break
    work(52min);
    answer(core::ReminderSnoozed{Slot::DeskReset, 5min});
    work(7min);
    session(Slot::DeskReset, core::SessionEnd::PartDone);

    work(80min);
    m_service->handle(core::HoldBegan{core::HoldKind::Microphone, "Firefox"});
    work(25min);
    m_service->handle(core::HoldEnded{core::HoldKind::Microphone});
    work(8min);
    answer(core::ReminderSkipped{Slot::DeskReset, Reason::Meeting});

    work(33min);
    pass(6min); // a natural break
    work(20min);
    m_clock.step(-2h - 777ms);
    m_service->handle(core::ClockStepped{});
    work(10min);
    m_clock.step(2h + 777ms);
    m_service->handle(core::ClockStepped{});

    quit();
    m_clock.run(90s);
    start();
    answer(core::RemindersPaused{m_clock.moment.utc + 30min + 45s + 678ms});
    work(70min);
    m_service->handle(core::ScreenLocked{});
    pass(3min);
    m_service->handle(core::ScreenUnlocked{});
    work(66min);
    crash();
    m_clock.run(4min);
    start();
    work(45min);

    const auto before = m_clock.now();
    m_clock.sleep(50min);
    m_service->handle(core::FellAsleep{}, before);
    m_service->handle(core::WokeUp{});
    work(30min);
    m_travelled = m_clock.now().utc;
    m_zone.travelTo("Europe/London");
    m_service->handle(core::ZoneChanged{});
    work(3h);
    m_service->save();

    const std::vector<std::string> lines = ledger();
    EXPECT_EQ(replayed(), lines);
    EXPECT_GT(lines.size(), 30U);
    EXPECT_GE(m_met.size(), 12U) << "a day on which little happens proves little";
}

TEST_F(RecordedDay, AfterAKillTheRecordEndsWithTheLastSave)
{
    work(99min);
    const auto lines = ledger();
    m_hands.tell(core::InputBegan{});
    pass(2min);
    crash();
    start();
    EXPECT_FALSE(lines.empty());
    EXPECT_EQ(replayed(), ledger());
}

TEST_F(RecordedDay, TheRecordIsWrittenWithTheSavesOfTheEngineAndNotBesideThem)
{
    work(4min);
    const auto kept = m_storage->reminders->told(1h).size();
    m_hands.tell(core::InputBegan{});
    EXPECT_EQ(m_storage->reminders->told(1h).size(), kept) << "input alone is not worth a write";
    pass(6min);
    EXPECT_GT(m_storage->reminders->told(1h).size(), kept) << "the save of every 5 minutes";
    m_service->save();
    EXPECT_EQ(replayed(), ledger());
}

} // namespace
} // namespace unhunch

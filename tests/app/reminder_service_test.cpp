#include "app/service/reminder_service.h"
#include "core/reminder/state_text.h"
#include "tests/support/hands.h"
#include "tests/support/in_memory_reminder_store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/zone_reader.h"

#include <QSignalSpy>

#include <algorithm>
#include <gmock/gmock.h>
#include <iterator>
#include <variant>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::What;
using testing::ElementsAre;
using testing::HasSubstr;

/// Somebody at a desk on a Monday at nine, in a world where nothing passes but by hand.
class ReminderServiceTest : public testing::Test
{
protected:
    ReminderServiceTest()
    {
        using namespace std::chrono;
        m_clock.moment.utc = sys_days{2026y / March / 2} + 9h;
        connectTo(m_service);
    }

    void connectTo(ReminderService &service)
    {
        QObject::connect(&service, &ReminderService::decided, &service,
                         [this](const core::Decision &decision) { m_told.push_back(decision); });
    }
    void begin()
    {
        m_service.start();
        m_service.handle(core::FirstRunFinished{});
    }
    void sit(std::chrono::minutes length)
    {
        for (auto sat = 0min; sat < length; sat += 1min) {
            m_clock.run(1min);
            m_presence.tell(core::InputBegan{});
        }
    }
    [[nodiscard]] std::vector<What> told() const
    {
        std::vector<What> all;
        std::ranges::transform(m_told, std::back_inserter(all), &core::Decision::what);
        return all;
    }
    [[nodiscard]] std::vector<core::Decision> stored() const
    {
        const auto today = m_service.status().day;
        return m_store.decisionsBetween(today, today);
    }
    [[nodiscard]] core::State storedState() const
    {
        return *core::stateFromText(m_store.state().value_or(""));
    }
    [[nodiscard]] ReminderService::Ports ports() { return {m_clock, *m_zone, m_store, m_presence}; }
    static core::Rules rules()
    {
        core::Rules rules;
        rules.slots[core::Slot::Morning] = false;
        return rules;
    }

    test::ManualClock m_clock;
    std::unique_ptr<core::Zone> m_zone{test::ZoneReader{}.find("UTC")};
    core::InMemoryReminderStore m_store;
    test::Hands m_presence;
    std::vector<core::Decision> m_told;
    ReminderService m_service{ports(), rules()};
};

TEST_F(ReminderServiceTest, NothingIsHandledBeforeTheStartAndAfterTheStop)
{
    m_service.handle(core::RemindersPaused{});
    EXPECT_EQ(m_store.state(), std::nullopt);

    begin();
    m_service.stop();
    const auto last = m_store.state();
    EXPECT_FALSE(storedState().presence.running);
    m_service.handle(core::RemindersPaused{});
    EXPECT_EQ(m_store.state(), last);
}

TEST_F(ReminderServiceTest, ANewServiceGoesOnWhereTheLastOneStopped)
{
    begin();
    sit(40min);
    m_service.stop();

    ReminderService next(ports(), rules());
    next.start();
    EXPECT_EQ(next.status().seated, m_service.status().seated);
    EXPECT_GT(next.status().seated, 30min);
}

TEST_F(ReminderServiceTest, WhatIsDecidedIsStoredFirstAndToldInTheSameOrder)
{
    begin();
    std::vector<std::size_t> storedWhenTold;
    QObject::connect(&m_service, &ReminderService::decided, &m_service,
                     [&] { storedWhenTold.push_back(stored().size()); });
    sit(95min);

    ASSERT_GE(m_told.size(), 2U);
    EXPECT_EQ(m_told[0].what, What::Due);
    EXPECT_EQ(m_told[1].what, What::Shown);
    EXPECT_EQ(stored(), m_told);
    for (std::size_t i = 0; i < storedWhenTold.size(); ++i)
        EXPECT_GT(storedWhenTold[i], i);
}

TEST_F(ReminderServiceTest, AStoreThatFailsIsToldAndRemindersGoOn)
{
    begin();
    m_store.failure = core::Error{"The disk is full."};
    QSignalSpy failed(&m_service, &ReminderService::storeFailed);
    QSignalSpy written(&m_service, &ReminderService::stored);
    sit(95min);
    EXPECT_THAT(told(), ElementsAre(What::Due, What::Shown, What::Folded));
    ASSERT_FALSE(failed.isEmpty());
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("The disk is full."));
    EXPECT_TRUE(written.isEmpty());

    m_store.failure.reset();
    m_service.handle(core::AlreadyDid{});
    EXPECT_EQ(written.count(), 1);
}

TEST_F(ReminderServiceTest, AStoredStateThatCannotBeReadIsToldAndReplaced)
{
    ASSERT_TRUE(m_store.commit("{", {}, {}));
    QSignalSpy failed(&m_service, &ReminderService::storeFailed);
    begin();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_THAT(failed.front().front().toString().toStdString(), HasSubstr("damaged"));
    EXPECT_TRUE(storedState().presence.running);
}

TEST_F(ReminderServiceTest, TheIdleWatchIsSetAnewOnlyWhenItChanges)
{
    begin();
    sit(89min);
    const auto before = m_presence.watched;
    EXPECT_GE(before.size(), 1U);
    sit(1min);
    m_service.handle(core::RemindersResumed{});
    EXPECT_EQ(m_presence.watched.size(), before.size() + 1)
        << "a reset that waits asks for a lull, once";
    EXPECT_EQ(m_presence.watched.back(), rules().lull);
}

TEST_F(ReminderServiceTest, AnotherPaceSetsTheIdleWatchAnew)
{
    begin();
    const auto before = m_presence.watched.size();
    m_service.rearm();
    EXPECT_EQ(m_presence.watched.size(), before);
    m_clock.speed = 6;
    m_service.rearm();
    EXPECT_EQ(m_presence.watched.size(), before + 1);
}

TEST_F(ReminderServiceTest, WakesByItselfWhenTheEngineAsksForIt)
{
    m_clock.speed = 1'000'000;
    begin();
    QSignalSpy handled(&m_service, &ReminderService::aboutToHandle);
    m_clock.run(15min);
    EXPECT_TRUE(handled.wait(2000));
}

TEST_F(ReminderServiceTest, AnEventOfThePastIsHandledAsOfThen)
{
    begin();
    sit(10min);
    const auto lastSat = m_clock.now();
    m_clock.run(30min);
    m_service.handle(core::FellAsleep{}, lastSat);
    EXPECT_LE(m_service.status().seated, 10min);
}

} // namespace
} // namespace unhunch

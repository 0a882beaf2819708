#include "app/adapters/storage/history_text.h"
#include "core/json/json.h"
#include "tests/app/cli/commands_fixture.h"
#include "tests/app/storage/entries.h"

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// The program ran on a Monday; then somebody asks what was done.
class WeekCommand : public test::CommandsTest
{
protected:
    void doADeskReset()
    {
        core::SessionEntry session = sessionEntry(1);
        session.occurrence = {kMonday, core::Slot::DeskReset, 1};
        session.startedAt = m_clock.now().utc;
        ASSERT_TRUE(m_storage->sessions->begin(session));
        ASSERT_TRUE(m_storage->sessions->addStep(session.uuid, stepEntry(0)));
        session.outcome = core::SessionOutcome::Done;
        session.active = 120s;
        ASSERT_TRUE(m_storage->sessions->finish(session));
        m_service->handle(core::SessionStarted{core::Slot::DeskReset});
        m_service->handle(core::SessionFinished{core::Slot::DeskReset, core::SessionEnd::Done});
    }
};

TEST_F(WeekCommand, TheWeekIsToldDayByDay)
{
    start();
    work(92min);
    doADeskReset();
    quit();
    const Said said = saysHistory();
    EXPECT_EQ(said.code, ExitCode::Done);
    EXPECT_THAT(said.out, StartsWith("This week, 2 – 8 March\n"));
    EXPECT_THAT(said.out,
                HasSubstr("\nStrength 0 of 3, active days 0 of 5, slides 0 of 36 today.\n"));
    EXPECT_THAT(said.out, HasSubstr("\nMonday, 2 March: 2 minutes"));
    EXPECT_THAT(said.out, HasSubstr("\n  Desk resets, Monday, 2 March: 1 of "));
    EXPECT_THAT(said.out, Not(HasSubstr("Tuesday"))) << "nothing is known of it yet";
}

TEST_F(WeekCommand, AsJsonItIsOneObject)
{
    start();
    work(92min);
    doADeskReset();
    quit();
    const Said said = saysHistory({"--json"});
    ASSERT_THAT(test::linesOf(said.out), testing::SizeIs(1));
    const auto parsed = core::json::parse(said.out);
    ASSERT_TRUE(std::holds_alternative<core::json::Value>(parsed)) << said.out;
    const auto &week = std::get<core::json::Value>(parsed);
    EXPECT_EQ(*week.find("first")->string(), "2026-03-02");
    ASSERT_EQ(week.find("days")->items().size(), 7);
    const auto &monday = week.find("days")->items().front();
    EXPECT_EQ(monday.find("activeMinutes")->integer(), 2);
    EXPECT_EQ(monday.find("resetsDone")->integer(), 1);
    const auto &occasions = monday.find("slots")->find("desk-reset")->find("occasions")->items();
    ASSERT_EQ(occasions.size(), 1);
    EXPECT_EQ(*occasions[0].find("state")->string(), "done");
    EXPECT_EQ(occasions[0].find("activeSeconds")->integer(), 120);
}

TEST_F(WeekCommand, AnotherWeekIsNamedByItsNumberOrADayInIt)
{
    start();
    work(92min);
    doADeskReset();
    quit();
    m_clock.run(14 * 24h);
    const std::string then = saysHistory({"--week", "2026-W10"}).out;
    EXPECT_THAT(then, StartsWith("2 – 8 March\n"));
    EXPECT_EQ(saysHistory({"--week", "2026-03-08"}).out, then);
    EXPECT_THAT(saysHistory().out, StartsWith("This week, 16 – 22 March\n"));
}

TEST_F(WeekCommand, NonsenseIsRefusedInOneSentence)
{
    for (const char *week : {"last", "2026-W54", "2026-W00", "2026-02-30", "W10", "2026-W1"}) {
        const Said said = saysHistory({"--week", week});
        EXPECT_EQ(said.code, ExitCode::Refused) << week;
        EXPECT_EQ(said.err,
                  "--week takes a week such as 2026-W10 or a date such as 2026-03-02, not "
                  "\"" + std::string(week)
                      + "\".\n");
    }
}

TEST_F(WeekCommand, BeforeTheFirstUseItInvites)
{
    const Said said = saysHistory();
    EXPECT_EQ(said.code, ExitCode::Done);
    EXPECT_THAT(said.out, HasSubstr("Your first desk reset"));
}

TEST(WeekNames, TheYearsOfWeeksAreThoseOfTheStandard)
{
    const auto monday = [](int year, unsigned month, unsigned day) {
        return core::LogicalDay{std::chrono::local_days{
            std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}}};
    };
    EXPECT_EQ(dayOfWeekNamed("2026-W01"), monday(2025, 12, 29));
    EXPECT_EQ(dayOfWeekNamed("2026-W53"), monday(2026, 12, 28));
    EXPECT_EQ(dayOfWeekNamed("2025-W53"), std::nullopt);
}

TEST_F(WeekCommand, SessionsAsTextLoseNothing)
{
    start();
    std::vector<core::LoggedSession> all;
    for (int n = 1; n <= 3; ++n) {
        core::LoggedSession session{sessionEntry(n), {stepEntry(0), stepEntry(1)}};
        ASSERT_TRUE(m_storage->sessions->begin(session.session));
        for (const core::StepEntry &step : session.steps)
            ASSERT_TRUE(m_storage->sessions->addStep(session.session.uuid, step));
        if (n < 3) {
            session.session = ended(session.session);
            ASSERT_TRUE(m_storage->sessions->finish(session.session));
        }
        all.push_back(session);
    }
    EXPECT_EQ(sessionsFromText(sessionsText(*m_storage->sessions, kMonday, kMonday)), all);
}

} // namespace
} // namespace unhunch

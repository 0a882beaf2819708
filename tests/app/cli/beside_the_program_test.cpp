#include "app/adapters/session_bus/instance.h"
#include "app/adapters/storage/history_text.h"
#include "tests/app/cli/commands_fixture.h"
#include "tests/support/elsewhere.h"
#include "tests/support/private_bus.h"

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using test::elsewhere;
using test::linesOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

/// Somebody asks from a terminal while the program is on the bus.
class CommandsBesideTheProgram : public test::CommandsTest
{
protected:
    CommandsBesideTheProgram()
    {
        start();
        ControlAnswers answers;
        answers.engine = [this] { return QString::fromStdString(m_service->startLine(m_zones)); };
        answers.recording = [this](std::chrono::milliseconds length) {
            m_service->save();
            return QString::fromUtf8(recordingText(*m_storage->reminders, length, m_zones));
        };
        answers.ledger = [this](core::UtcTime since) {
            return QString::fromUtf8(ledgerText(*m_storage->reminders, since));
        };
        answers.sessions = [this](core::LogicalDay first, core::LogicalDay last) {
            return QString::fromUtf8(sessionsText(*m_storage->sessions, first, last));
        };
        m_instance.control().setAnswers(answers);
        EXPECT_EQ(m_instance.claim(), Claim::Owner);
    }

    test::PrivateBus m_bus{};
    QDBusConnection m_there{m_bus.connect()};
    Instance m_instance{m_bus.connect()};
};

TEST_F(CommandsBesideTheProgram, EverythingIsAskedOfIt)
{
    work(92min);
    const Said plan = elsewhere([&] { return saysPlan({"--json"}, m_there); });
    EXPECT_THAT(
        linesOf(plan.out).front(),
        StartsWith(R"({"slot":"desk-reset","day":"2026-03-02","at":"2026-03-02T10:30:00+01:00",)"
                   R"("state":"due")"));
    EXPECT_THAT(linesOf(plan.out)[1], HasSubstr("T12:02:00+01:00"));
    const Said why = elsewhere([&] { return saysWhy({}, m_there); });
    EXPECT_THAT(linesOf(why.out),
                ElementsAre("Morning is switched off.", "Desk reset waits for a quiet moment.",
                            "After work at 17:30.", "Bedtime at 21:30.",
                            "You have been sitting for 92 min.",
                            "Mon 2, 10:30  Desk reset fell due after 90 min of sitting."));
}

TEST_F(CommandsBesideTheProgram, ARecordHasWhatIsNotSavedYet)
{
    work(92min);
    const Said record = elsewhere([&] { return saysRecord({}, m_there); });
    EXPECT_THAT(record.out, HasSubstr(R"("at":"2026-03-02T10:32:00+01:00","event":"timer")"));
    const Said ledger = elsewhere([&] { return saysWhy({"--json"}, m_there); });
    EXPECT_EQ(saysSimulate(record.out).out, ledger.out);
}

TEST_F(CommandsBesideTheProgram, AHoldIsNamedWithItsHolder)
{
    work(5min);
    m_service->handle(core::HoldBegan{core::HoldKind::Microphone, "Firefox"});
    work(1min);
    EXPECT_THAT(elsewhere([&] { return saysWhy({}, m_there); }).out,
                HasSubstr("Reminders wait: microphone in use by Firefox since 09:05.\n"));
}

TEST_F(CommandsBesideTheProgram, TheWeekIsTheSameAsInTheFile)
{
    work(92min);
    m_service->handle(core::AlreadyDid{core::Slot::DeskReset});
    const Said asked = elsewhere([&] { return saysHistory({"--json"}, m_there); });
    EXPECT_THAT(asked.out, HasSubstr(R"("state":"self-reported")"));
    const Said words = elsewhere([&] { return saysHistory({}, m_there); });
    quit();
    EXPECT_EQ(saysHistory({}).out, words.out);
}

TEST_F(CommandsBesideTheProgram, OneThatDoesNotAnswerIsUnreached)
{
    const Said said = saysRecord({}, m_there); // this thread cannot answer meanwhile
    EXPECT_EQ(said.code, ExitCode::Unreached);
    EXPECT_EQ(said.out, "");
}

} // namespace
} // namespace unhunch

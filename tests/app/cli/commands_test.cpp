#include "app/cli/rules.h"
#include "tests/app/cli/commands_fixture.h"

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using test::CommandsTest;
using test::linesOf;
using testing::ElementsAre;
using testing::HasSubstr;

TEST_F(CommandsTest, WithoutAHistoryThereIsNothingToTell)
{
    const Said record = saysRecord();
    EXPECT_EQ(record.code, ExitCode::Failed);
    EXPECT_EQ(record.out, "");
    EXPECT_EQ(record.err, "Nothing is recorded yet.\n");
    EXPECT_THAT(saysWhy().out, HasSubstr("Nothing was decided yet.\n"));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("history.db"))));
}

TEST_F(CommandsTest, ARecordSimulatesToTheLedger)
{
    start();
    work(95min);
    m_service->handle(core::ReminderSnoozed{core::Slot::DeskReset, 5min});
    work(20min);
    quit();
    const Said record = saysRecord({"--since", "2d"});
    ASSERT_EQ(record.code, ExitCode::Done) << record.err;
    const Said simulated = saysSimulate(record.out);
    EXPECT_EQ(simulated.out, saysWhy({"--json", "--since", "2d"}).out);
    EXPECT_GE(linesOf(simulated.out).size(), 4);
}

TEST_F(CommandsTest, ARecordIsLivedAgainUnderOtherRules)
{
    start();
    work(70min);
    quit();
    const std::string record = saysRecord().out;
    EXPECT_EQ(saysSimulate(record).out, "");
    writeRules(R"({"resetEvery": "60m"})");
    EXPECT_THAT(saysSimulate(record, {"--rules", rulesFile().toStdString()}).out,
                HasSubstr(R"("at":"2026-03-02T10:00:00+01:00","slot":"desk-reset")"));
}

TEST_F(CommandsTest, WhatTheProgramHoldsOpenIsNotReadBehindItsBack)
{
    start();
    work(10min);
    for (const Said &said : {saysRecord(), saysWhy(), saysPlan()}) {
        EXPECT_EQ(said.code, ExitCode::Unreached);
        EXPECT_EQ(said.out, "");
        EXPECT_EQ(said.err, "Unhunch is running, but it could not be reached.\n");
    }
}

TEST_F(CommandsTest, AFileThatIsNoHistoryIsToldAndLeftAlone)
{
    QFile file(m_folder.filePath(QStringLiteral("history.db")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4000, 'x'));
    file.close();
    EXPECT_EQ(saysRecord().err, "The history cannot be read.\n");
    EXPECT_EQ(saysPlan().code, ExitCode::Failed);
    EXPECT_EQ(file.size(), 4000);
}

TEST_F(CommandsTest, WhyTellsHowThingsStandAndWhatWasDecided)
{
    start();
    work(99min);
    m_service->handle(core::ReminderSkipped{core::Slot::DeskReset, core::Reason::InFlow});
    quit();
    m_clock.run(1min);
    EXPECT_THAT(
        linesOf(saysWhy().out),
        ElementsAre(
            "Unhunch is not running. If it were started now:", "Morning waits for a quiet moment.",
            "Desk reset at about 12:10, if you keep sitting.", "After work at 17:30.",
            "Bedtime at 21:30.", "Mon 2, 10:30  Desk reset fell due after 90 min of sitting.",
            "Mon 2, 10:33  Desk reset was shown: no pause in your typing had come.",
            "Mon 2, 10:34  Desk reset moved to the tray: there was no answer.",
            "Mon 2, 10:39  Desk reset was skipped. You were in the flow."));
}

TEST_F(CommandsTest, TheLastDecisionsAreToldHoweverLongAgoTheProgramRan)
{
    start();
    work(92min);
    quit();
    m_clock.run(std::chrono::days{30});
    for (const std::vector<std::string> &words :
         {std::vector<std::string>{"--json"}, {"--json", "--since", "1h"}})
        EXPECT_THAT(saysWhy(words).out, HasSubstr(R"("slot":"desk-reset")"));
}

TEST_F(CommandsTest, ThePlanOfTodayIsToldInSentencesAndAsData)
{
    EXPECT_THAT(linesOf(saysPlan().out),
                ElementsAre("Monday, 2 March", "Morning at 09:02.",
                            "Desk reset at about 10:32, if you keep sitting.",
                            "Desk reset at about 12:02, if you keep sitting.",
                            "Desk reset at about 13:32, if you keep sitting.",
                            "Desk reset at about 15:02, if you keep sitting.",
                            "Desk reset at about 16:32, if you keep sitting.",
                            "After work at 17:30.", "Bedtime at 21:30."));
    EXPECT_EQ(linesOf(saysPlan({"--json"}).out).back(),
              R"({"slot":"bedtime","day":"2026-03-02","at":"2026-03-02T21:30:00+01:00",)"
              R"("state":"to-come","estimate":false})");
}

TEST_F(CommandsTest, ThePlanOfALaterDateIsThatOfItsDay)
{
    EXPECT_THAT(linesOf(saysPlan({"2026-03-07"}).out),
                ElementsAre("Saturday, 7 March",
                            "Morning with your first input of the day, until 11:00.",
                            "Bedtime at 21:30."));
}

TEST_F(CommandsTest, ThePlanTakesNoOtherDates)
{
    for (const char *date : {"yesterday", "2026-03-01", "2027-03-05", "2026-02-30", ""}) {
        const Said said = saysPlan({date});
        EXPECT_EQ(said.code, ExitCode::Refused) << date;
        EXPECT_EQ(said.out, "");
        EXPECT_EQ(linesOf(said.err).size(), 1);
    }
}

TEST_F(CommandsTest, SinceTakesALength)
{
    for (const Said &said : {saysRecord({"--since", "monday"}), saysWhy({"--since", "monday"})}) {
        EXPECT_EQ(said.code, ExitCode::Refused);
        EXPECT_EQ(said.err,
                  "--since takes a length of time such as 2d, 36h or 90m, not \"monday\".\n");
    }
}

TEST_F(CommandsTest, RulesArePrintedWithEveryDefault)
{
    std::ostringstream out;
    std::ostringstream err;
    writeRules(R"({"resetEvery": "60m"})");
    EXPECT_EQ(rules(rulesFile(), {out, err}), ExitCode::Done);
    EXPECT_THAT(out.str(), HasSubstr(R"("resetEvery": "60m",)"));
    EXPECT_THAT(out.str(), HasSubstr(R"("bedtime": "22:30",)"));

    out.str({});
    writeRules(R"({"resetEvery": "soon"})");
    EXPECT_EQ(rules(rulesFile(), {out, err}), ExitCode::Failed);
    EXPECT_EQ(out.str(), "");
    EXPECT_THAT(err.str(), HasSubstr("rules.json: line 1, column 16"));
}

TEST_F(CommandsTest, AFolderIsNoTraceAndNoRules)
{
    const std::string folder = m_folder.path().toStdString();
    for (const std::vector<std::string> &words :
         {std::vector<std::string>{folder}, {"-", "--rules", folder}}) {
        const Said said = say(
            simulateSpec(),
            [&](const Arguments &arguments, const Terminal &terminal) {
                return simulate(arguments, m_zones, terminal);
            },
            words);
        EXPECT_EQ(said.code, ExitCode::Refused);
        EXPECT_EQ(said.out, "");
        EXPECT_EQ(said.err, folder + ": cannot be read\n");
    }
}

TEST_F(CommandsTest, ATraceThatIsRefusedPrintsOneLineAndNothingElse)
{
    const Said said = saysSimulate("{\"at\": 7}\n");
    EXPECT_EQ(said.code, ExitCode::Refused);
    EXPECT_EQ(said.out, "");
    EXPECT_THAT(said.err, HasSubstr("trace.jsonl: line 1: "));
    EXPECT_EQ(linesOf(said.err).size(), 1);
}

} // namespace
} // namespace unhunch

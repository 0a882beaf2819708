#include "app/cli/orders.h"
#include "app/cli/run_command.h"
#include "app/cli/status.h"
#include "app/cli/status_follower.h"
#include "app/desk/remote_desk.h"
#include "tests/app/desk/desk_day.h"
#include "tests/support/elsewhere.h"
#include "tests/support/private_bus.h"
#include "tests/support/zone_reader.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <sstream>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::What;
using test::elsewhere;
using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

/// The program at a desk on a Monday in March, and somebody at a terminal.
class RemoteCommands : public testing::Test
{
protected:
    RemoteCommands()
    {
        using namespace std::chrono;
        day.clock.moment.utc = sys_days{2026y / March / 2} + 9h;
        day.service.handle(core::ClockStepped{});
        day.service.handle(core::AlreadyDid{core::Slot::Morning});
        EXPECT_EQ(instance.claim(), Claim::Owner);
        QObject::connect(
            &day.service, &ReminderService::decided, &remote,
            [this](const core::Decision &decision) { decided.push_back(decision.what); });
    }
    ~RemoteCommands() override { delete mainWindow(); }
    RemoteCommands(const RemoteCommands &) = delete;
    RemoteCommands &operator=(const RemoteCommands &) = delete;

    void work(std::chrono::minutes length)
    {
        for (auto worked = 0min; worked < length; worked += 1min) {
            day.service.handle(core::InputBegan{});
            day.clock.run(1min);
            day.service.handle(core::WakeUpCame{});
        }
    }
    void untilAReminderIsShown()
    {
        work(91min);
        day.clock.run(10s);
        day.service.handle(
            core::InputStopped{day.clock.now().monotonic - std::chrono::seconds{10}});
        ASSERT_THAT(decided, Contains(What::Shown));
    }
    static MainWindow *mainWindow()
    {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *const found = qobject_cast<MainWindow *>(one))
                return found;
        }
        return nullptr;
    }

    struct Said {
        ExitCode code{};
        std::string out{};
        std::string err{};
    };
    template<typename Run>
    Said say(const CommandSpec &command, const std::vector<std::string> &words, Run run)
    {
        return elsewhere([&] {
            std::ostringstream out;
            std::ostringstream err;
            const Terminal terminal{out, err};
            const ExitCode code =
                runCommand(command, words, terminal,
                           [&](const Arguments &arguments) { return run(arguments, terminal); });
            return Said{code, out.str(), err.str()};
        });
    }
    Said says(const std::string &order, const std::vector<std::string> &words = {})
    {
        const Remote there(shell);
        if (order == "start")
            return say(startSpec(), words,
                       [&](const auto &a, const auto &t) { return start(a, there, t); });
        if (order == "snooze")
            return say(snoozeSpec(), words,
                       [&](const auto &a, const auto &t) { return snooze(a, there, t); });
        if (order == "skip")
            return say(skipSpec(), words,
                       [&](const auto &a, const auto &t) { return skip(a, there, t); });
        if (order == "did-it")
            return say(didItSpec(), words,
                       [&](const auto &, const auto &t) { return didIt(there, t); });
        if (order == "pause")
            return say(pauseSpec(), words,
                       [&](const auto &a, const auto &t) { return pause(a, there, here, t); });
        if (order == "resume")
            return say(resumeSpec(), words,
                       [&](const auto &, const auto &t) { return resume(there, t); });
        if (order == "done-for-today")
            return say(doneForTodaySpec(), words,
                       [&](const auto &, const auto &t) { return doneForToday(there, t); });
        return say(statusSpec(), words,
                   [&](const auto &a, const auto &t) { return status(a, there, here, t); });
    }

    test::DeskDay day;
    test::PrivateBus bus;
    QDBusConnection shell = bus.connect();
    test::ZoneReader zones;
    Here here{day.clock, day.zone, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    Database database{QStringLiteral(":memory:")};
    TransferDesk transfer{{database, nullptr, {}, day.service}};
    HistoryDesk history{{day.service, day.plan, day.themes, day.log, day.store,
                         core::allIn(day.personal), day.clock, day.zone, transfer}};
    Instance instance{bus.connect()};
    RemoteDesk remote{{instance, day.service, day.desk, history, day.plan, day.store, day.log,
                       day.clock, zones, transfer}};
    std::vector<What> decided;
};

TEST_F(RemoteCommands, StatusTellsWhatComesNext)
{
    work(84min);
    const Said said = says("status");
    EXPECT_EQ(said.code, ExitCode::Done);
    EXPECT_EQ(said.out, "Desk reset in 6 min\nYou have been sitting for 84 min.\n");
}

TEST_F(RemoteCommands, StatusAsJsonIsOneLineThatBarsUnderstand)
{
    work(84min);
    EXPECT_EQ(says("status", {"--json"}).out,
              R"({"running":true,"state":"resting",)"
              R"("next":{"slot":"desk-reset","at":"2026-03-02T10:30:00+00:00","estimate":true},)"
              R"("seated":84,"resetEvery":90,"holds":[],"text":"Desk reset 10:30",)"
              R"("tooltip":"Desk reset 10:30\nYou have been sitting for 84 min.",)"
              R"("class":"resting","percentage":93})"
              "\n");
}

TEST_F(RemoteCommands, AHoldIsToldWithItsHolder)
{
    work(2min);
    day.service.handle(core::HoldBegan{core::HoldKind::Microphone, "Firefox"});
    work(1min);
    EXPECT_THAT(says("status", {"--json"}).out,
                HasSubstr(R"("holds":[{"hold":"microphone","by":"Firefox","since":"2026-03-02T)"));
}

TEST_F(RemoteCommands, WhatIsDueIsSnoozed)
{
    untilAReminderIsShown();
    EXPECT_THAT(says("status", {"--json"}).out, HasSubstr(R"("state":"due")"));
    const Said said = says("snooze", {"15m"});
    EXPECT_EQ(said.code, ExitCode::Done) << said.err;
    EXPECT_EQ(decided.back(), What::Snoozed);
    EXPECT_EQ(said.out, "Desk reset snoozed until 10:46\n");
    EXPECT_THAT(says("status", {"--json"}).out, HasSubstr(R"("state":"snoozed")"));
}

TEST_F(RemoteCommands, ASnoozeUntilTheNextLullIsNoLength)
{
    untilAReminderIsShown();
    EXPECT_EQ(says("snooze", {"lull"}).code, ExitCode::Done);
    EXPECT_EQ(decided.back(), What::Snoozed);
}

TEST_F(RemoteCommands, WhatIsDueIsSkippedForAReason)
{
    untilAReminderIsShown();
    const Said odd = says("skip", {"laziness"});
    EXPECT_EQ(odd.code, ExitCode::Refused);
    EXPECT_EQ(odd.err, "There is no reason “laziness”. There are not-now, meeting, in-flow, "
                       "no-space, pain.\n");
    EXPECT_EQ(says("skip", {"meeting"}).code, ExitCode::Done);
    EXPECT_EQ(decided.back(), What::Skipped);
}

TEST_F(RemoteCommands, WhatIsDueWasDoneAlready)
{
    untilAReminderIsShown();
    EXPECT_EQ(says("did-it").code, ExitCode::Done);
    EXPECT_EQ(decided.back(), What::SelfReported);
    EXPECT_THAT(says("status").out, HasSubstr("sitting for 0 min"));
}

TEST_F(RemoteCommands, ADeskResetDoneUnaskedCountsToo)
{
    work(30min);
    EXPECT_EQ(says("did-it").code, ExitCode::Done);
    EXPECT_EQ(decided.back(), What::SelfReported);
}

TEST_F(RemoteCommands, WithNothingDueThereIsNothingToAnswer)
{
    work(3min);
    for (const char *order : {"snooze", "skip"}) {
        const Said said = says(order);
        EXPECT_EQ(said.code, ExitCode::Failed) << order;
        EXPECT_EQ(said.err, "Nothing is due.\n") << order;
        EXPECT_EQ(said.out, "") << order;
    }
}

TEST_F(RemoteCommands, APauseEndsWhenItWasToldTo)
{
    work(3min);
    EXPECT_EQ(says("pause", {"until", "14:00"}).out, "Reminders are paused until 14:00\n");
    EXPECT_EQ(says("pause", {"1h"}).out, "Reminders are paused until 10:03\n");
    EXPECT_THAT(says("pause", {"tomorrow"}).out, StartsWith("Reminders are paused until 04:00"));
    EXPECT_EQ(says("pause").out, "Reminders are paused since 09:03\n");
    EXPECT_THAT(says("status", {"--json"}).out, HasSubstr(R"("state":"paused")"));
    EXPECT_THAT(says("resume").out, StartsWith("Desk reset in"));
}

TEST_F(RemoteCommands, AfterWorkNoDeskResetComes)
{
    work(3min);
    EXPECT_EQ(says("done-for-today").code, ExitCode::Done);
    EXPECT_THAT(says("status", {"--json"}).out, HasSubstr(R"("next":{"slot":"after-work")"));
}

TEST_F(RemoteCommands, ASessionIsStartedByItsSlotOrRoutineOrAsWhatIsDue)
{
    work(3min);
    for (const std::vector<std::string> &words :
         {std::vector<std::string>{}, {"bedtime"}, {"evening"}}) {
        EXPECT_EQ(says("start", words).code, ExitCode::Done);
        EXPECT_TRUE(day.desk.isRunning());
        EXPECT_THAT(says("status", {"--json"}).out, HasSubstr(R"("state":"session")"));
        day.press(Qt::Key_Escape);
        EXPECT_FALSE(day.desk.isRunning());
    }
    const Said odd = says("start", {"juggling"});
    EXPECT_EQ(odd.code, ExitCode::Refused);
    EXPECT_THAT(odd.err, StartsWith("There is no routine “juggling”. There are "));
    EXPECT_THAT(odd.err, HasSubstr("desk-reset"));
}

TEST_F(RemoteCommands, NonsenseIsRefusedInOneSentence)
{
    const std::vector<std::pair<std::string, std::vector<std::string>>> nonsense{
        {"snooze", {"soon"}},    {"snooze", {"0m"}},     {"snooze", {"25h"}},
        {"snooze", {"5m", "x"}}, {"pause", {"until"}},   {"pause", {"never"}},
        {"skip", {"a b"}},       {"start", {"../../x"}}, {"resume", {"now"}},
        {"status", {"--xml"}},   {"did-it", {"yes"}},    {"done-for-today", {"--please"}}};
    for (const auto &[order, words] : nonsense) {
        const Said said = says(order, words);
        EXPECT_EQ(said.code, ExitCode::Refused) << order << ' ' << words.front();
        EXPECT_EQ(said.out, "");
        EXPECT_EQ(std::ranges::count(said.err, '\n'), 1) << said.err;
        EXPECT_THAT(said.err, testing::EndsWith(".\n"));
    }
}

TEST_F(RemoteCommands, ABarIsToldEveryChangeAndNothingElse)
{
    std::ostringstream out;
    std::ostringstream err;
    const Terminal bar{out, err};
    StatusFollower follower(
        bus.connect(),
        [](const auto &standing) {
            return standing ? standing->state.toStdString() + " " + std::to_string(standing->seated)
                                  + "\n"
                            : "off\n";
        },
        bar);
    QTimer::singleShot(0, &follower, [&] {
        bus.settle();
        work(2min);
        bus.settle();
        day.service.handle(core::RemindersPaused{});
        bus.settle();
        bus.stop();
    });
    EXPECT_EQ(follower.run(), ExitCode::Unreached);
    EXPECT_EQ(out.str(), "resting 0\nresting 1\nresting 2\npaused 2\noff\n");
    EXPECT_EQ(err.str(), "The session bus has gone.\n");
}

TEST_F(RemoteCommands, TheDesktopOpensTheWindow)
{
    const auto reply = elsewhere([this] { return activateOwner(shell); });
    EXPECT_EQ(reply.outcome, RemoteOutcome::Done);
    ASSERT_NE(mainWindow(), nullptr);
    EXPECT_TRUE(mainWindow()->isVisible());
}

TEST(RemoteCommandsAlone, WithoutTheProgramTheySaySo)
{
    test::PrivateBus bus;
    std::ostringstream out;
    std::ostringstream err;
    const Terminal terminal{out, err};
    EXPECT_EQ(resume(Remote(bus.connect()), terminal), ExitCode::NotRunning);
    EXPECT_EQ(err.str(), "Unhunch is not running.\n");
    err.str({});
    EXPECT_EQ(resume(Remote(QDBusConnection(QStringLiteral("none"))), terminal),
              ExitCode::NotRunning);
    EXPECT_EQ(err.str(), "There is no session bus, so Unhunch cannot be reached.\n");
    EXPECT_EQ(out.str(), "");
}

} // namespace
} // namespace unhunch

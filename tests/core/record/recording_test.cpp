#include "core/json/json.h"
#include "core/record/to_trace.h"
#include "core/simulate/run.h"
#include "core/simulate/what_if.h"
#include "tests/support/recorded_life.h"

#include <gmock/gmock.h>
#include <sstream>

namespace unhunch::test {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// What `unhunch simulate` says to a trace; the reason if it refuses.
std::vector<std::string> simulated(const std::string &trace)
{
    const ZoneReader zones;
    const auto lines = core::trace::read(trace, {}, zones);
    if (!lines)
        return {lines.error().message};
    std::vector<std::string> decided;
    core::trace::run(*lines, {}, zones,
                     [&](const core::Decision &decision, const core::Zone &zone) {
                         decided.push_back(core::trace::toJson(decision, zone));
                     });
    return decided;
}

std::string traceOf(std::span<const core::RecordedEvent> events)
{
    return core::toTrace(events, ZoneReader{});
}

constexpr std::uint64_t kLives = 25;

} // namespace

TEST(Recording, ALifeIsDecidedAgainToTheLine)
{
    std::size_t decisions = 0;
    for (std::uint64_t seed = 1; seed <= kLives; ++seed) {
        RecordedLife life(seed);
        life.live(300);
        ASSERT_EQ(simulated(traceOf(life.kept())), life.ledger()) << "seed " << seed;
        decisions += life.ledger().size();
    }
    EXPECT_GT(decisions, kLives * 30) << "lives in which nothing is decided prove nothing";
}

TEST(Recording, ItCanBeginInTheMidstOfALife)
{
    for (std::uint64_t seed = 1; seed <= kLives; ++seed) {
        RecordedLife life(seed);
        life.live(200);
        const auto beginning = std::ranges::find_if(
            life.kept().begin() + 100, life.kept().end(), [](const core::RecordedEvent &event) {
                return event.before && event.event != "start";
            });
        ASSERT_NE(beginning, life.kept().end());
        const auto decided = simulated(traceOf({beginning, life.kept().end()}));
        ASSERT_LT(decided.size(), life.ledger().size()) << "seed " << seed;
        const auto rest = std::span(life.ledger()).last(decided.size());
        ASSERT_THAT(decided, testing::ElementsAreArray(rest)) << "seed " << seed;
    }
}

TEST(Recording, ABeginningComesWithEveryStartAndEverySixHours)
{
    RecordedLife life(3);
    life.live(400);
    core::Instant last{};
    for (const core::RecordedEvent &event : life.kept()) {
        EXPECT_TRUE(event.before || event.event != "start");
        if (event.before)
            last = event.engineTime;
        EXPECT_LT(event.engineTime - last, 6h);
    }
}

TEST(Recording, NothingRecordedIsNoTrace)
{
    EXPECT_EQ(traceOf({}), "");
    core::RecordedEvent timer;
    timer.event = "timer";
    EXPECT_EQ(traceOf({&timer, 1}), "") << "without a beginning nothing can be told";
}

/// A program at a desk on a Monday at nine, told by hand.
class RecordingOfADay : public testing::Test
{
protected:
    RecordingOfADay()
    {
        using namespace std::chrono;
        m_now = {sys_days{2026y / 3 / 2} + 8h + 250ms, core::MonotonicTime{1h}, core::BootTime{1h},
                 "boot-1"};
        tell(core::AppStarted{});
        tell(core::FirstRunFinished{});
    }

    void pass(std::chrono::milliseconds length)
    {
        m_now.utc += length;
        m_now.monotonic += length;
        m_now.boot += length;
    }
    void tell(const core::Event &event)
    {
        m_recorder.note(m_state, event, m_rules, m_now, *m_zone);
        m_state = core::step(std::move(m_state), event, m_rules, m_now, *m_zone).state;
    }
    std::string trace()
    {
        for (core::RecordedEvent &event : m_recorder.take())
            m_told.push_back(std::move(event));
        return traceOf(m_told);
    }
    /// The last lines, without what was told.
    std::vector<std::string> last(std::size_t count)
    {
        std::vector<std::string> lines = linesOf(trace());
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(count));
        for (std::string &line : lines) {
            if (const auto at = line.find(",\"told\":"); at != std::string::npos)
                line.replace(at, std::string::npos, "}");
        }
        return lines;
    }

    core::Rules m_rules{};
    core::Moment m_now{};
    core::State m_state{};
    core::Recorder m_recorder{};
    std::vector<core::RecordedEvent> m_told{};
    std::unique_ptr<core::Zone> m_zone{ZoneReader{}.find("Europe/Berlin")};
};

TEST_F(RecordingOfADay, TheFirstLineBeginsWithAllThatIsKnown)
{
    const auto lines = linesOf(trace());
    EXPECT_THAT(lines.front(),
                testing::StartsWith(
                    R"({"at":"2026-03-02T09:00:00+01:00","event":"start","tz":"Europe/Berlin",)"));
    EXPECT_THAT(lines.front(), HasSubstr(R"("rules":{  "dayStart": "04:00",)"));
    EXPECT_THAT(lines.front(), HasSubstr(R"("state":{"version":1,)"));
    EXPECT_THAT(lines.front(),
                HasSubstr(R"("told":{"utc":1772438400250,"boot":3600000,"monotonic":3600000})"));
}

TEST_F(RecordingOfADay, InputIsTheSpanThatItWas)
{
    pass(1min);
    tell(core::InputBegan{});
    pass(30min);
    tell(core::WakeUpCame{});
    pass(5min);
    tell(core::InputStopped{m_now.monotonic - 2min});
    EXPECT_THAT(last(3),
                ElementsAre(R"({"at":"2026-03-02T09:01:00+01:00","event":"input","for":1980})",
                            R"({"at":"2026-03-02T09:31:00+01:00","event":"timer"})",
                            R"({"at":"2026-03-02T09:36:00+01:00","event":"idle"})"));
}

TEST_F(RecordingOfADay, ACrashIsALineOfItsOwn)
{
    tell(core::InputBegan{});
    pass(7min);
    tell(core::WakeUpCame{});
    (void)trace();
    m_recorder = {};
    pass(2h);
    tell(core::AppStarted{});
    const auto lines = last(4);
    EXPECT_EQ(lines[0], R"({"at":"2026-03-02T09:00:00+01:00","event":"input","for":420})");
    EXPECT_EQ(lines[2], R"({"at":"2026-03-02T09:07:00+01:00","event":"crash"})");
    EXPECT_THAT(lines[3], HasSubstr(R"("at":"2026-03-02T11:07:00+01:00","event":"start")"));
}

TEST_F(RecordingOfADay, AClockThatWasSetIsALineInTheTimeBefore)
{
    pass(10min);
    m_now.utc -= 1h;
    tell(core::ClockStepped{});
    pass(1min);
    tell(core::InputBegan{});
    EXPECT_THAT(last(2),
                ElementsAre(R"({"at":"2026-03-02T09:10:00+01:00","event":"clock",)"
                            R"("to":"2026-03-02T08:10:00+01:00"})",
                            R"({"at":"2026-03-02T08:11:00+01:00","event":"input","for":0})"));
}

TEST_F(RecordingOfADay, AClockThatNobodyToldOfIsToldByTheTraceAlone)
{
    pass(10min);
    m_now.utc += 1h;
    tell(core::WokeUp{});
    const auto lines = linesOf(trace());
    EXPECT_EQ(lines[2], R"({"at":"2026-03-02T09:10:00+01:00","event":"clock",)"
                        R"("to":"2026-03-02T10:10:00+01:00"})");
    EXPECT_THAT(lines[3], HasSubstr(R"("at":"2026-03-02T10:10:00+01:00","event":"wake","told":)"));
}

TEST_F(RecordingOfADay, ARecordingThatBeginsInTheMidstOfInputSaysSo)
{
    tell(core::InputBegan{});
    for (int i = 0; i < 30; ++i) {
        pass(14min);
        tell(core::WakeUpCame{});
    }
    (void)trace();
    std::size_t begin = m_told.size() - 1;
    while (!m_told[begin].before)
        --begin;
    const auto lines = linesOf(traceOf(std::span(m_told).subspan(begin)));
    EXPECT_THAT(lines[0], HasSubstr(R"("event":"start","running":true,)"));
    EXPECT_THAT(lines[0], Not(HasSubstr("told")));
    EXPECT_EQ(lines[1], R"({"at":"2026-03-02T14:50:00+01:00","event":"input","for":4200})");
}

TEST_F(RecordingOfADay, OtherRulesAreTriedOnTheSameDay)
{
    tell(core::InputBegan{});
    for (int i = 0; i < 24; ++i) {
        pass(5min);
        tell(core::WakeUpCame{});
    }
    const ZoneReader zones;
    const auto changes = core::json::parse(R"({"resetEvery": "60m", "slots": {"morning": false}})");
    const auto lines = core::trace::tryOtherRules(*core::trace::read(trace(), {}, zones),
                                                  std::get<core::json::Value>(changes));
    ASSERT_TRUE(lines);
    std::vector<std::string> due;
    core::trace::run(*lines, {}, zones,
                     [&](const core::Decision &decision, const core::Zone &zone) {
                         if (decision.what == core::What::Due)
                             due.push_back(core::trace::toJson(decision, zone));
                     });
    ASSERT_EQ(due.size(), 1U);
    EXPECT_THAT(due[0], HasSubstr(R"({"at":"2026-03-02T10:00:00+01:00","slot":"desk-reset")"));
}

TEST_F(RecordingOfADay, ChangesThatAreNoRulesAreRefused)
{
    const ZoneReader zones;
    const auto changes = core::json::parse(R"({"resetEvery": "soon"})");
    EXPECT_FALSE(core::trace::tryOtherRules(*core::trace::read(trace(), {}, zones),
                                            std::get<core::json::Value>(changes)));
}

} // namespace unhunch::test

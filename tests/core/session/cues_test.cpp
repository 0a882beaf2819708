#include "core/session/cues.h"
#include "core/session/player.h"

#include <gmock/gmock.h>

namespace unhunch::core {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

SessionScript script(std::vector<SessionPhase> phases)
{
    SessionScript made;
    made.steps.resize(1);
    made.phases = std::move(phases);
    return made;
}

std::vector<CueMoment> cues(const SessionScript &made, std::size_t phase)
{
    return cuesOf(made, phase, made.phases[phase].length);
}

TEST(CuesTest, TheCountdownEndsInAGo)
{
    const auto made = script({{PhaseKind::Ready, 10s}, {PhaseKind::Work, 2s}});
    EXPECT_THAT(cues(made, 0),
                ElementsAre(CueMoment{7s, Cue::ReadyBeep}, CueMoment{8s, Cue::ReadyBeep},
                            CueMoment{9s, Cue::ReadyBeep}));
    EXPECT_THAT(cues(made, 1), ElementsAre(CueMoment{0s, Cue::Go}));
}

TEST(CuesTest, ARepetitionGoesUpAndDown)
{
    const auto made = script({{PhaseKind::Return, 2s},
                              {PhaseKind::Work, 2s},
                              {PhaseKind::RepHold, 1s},
                              {PhaseKind::Return, 2s}});
    EXPECT_THAT(cues(made, 1), ElementsAre(CueMoment{0s, Cue::RepUp}));
    EXPECT_THAT(cues(made, 2), IsEmpty());
    EXPECT_THAT(cues(made, 3), ElementsAre(CueMoment{0s, Cue::RepDown}));
}

TEST(CuesTest, AHoldTellsItsMiddleItsLastSecondsAndItsEnd)
{
    const auto made = script({{PhaseKind::Ready, 10s},
                              {PhaseKind::Hold, 30s},
                              {PhaseKind::Switch, 8s},
                              {PhaseKind::Hold, 30s}});
    EXPECT_THAT(cues(made, 1),
                ElementsAre(CueMoment{0s, Cue::Go}, CueMoment{15s, Cue::HalfWay},
                            CueMoment{27s, Cue::ReadyBeep}, CueMoment{28s, Cue::ReadyBeep},
                            CueMoment{29s, Cue::ReadyBeep}, CueMoment{30s, Cue::HoldEnd}));
    EXPECT_EQ(cues(made, 2).front(), (CueMoment{700ms, Cue::Switch}))
        << "the end tone rings out first";
    EXPECT_EQ(cues(made, 3).back(), (CueMoment{29s, Cue::ReadyBeep}))
        << "the session's own end is sound enough";
}

TEST(CuesTest, ThePlayerGivesEachCueOnceAndNoneThatIsLate)
{
    const auto made = script({{PhaseKind::Ready, 10s}, {PhaseKind::Hold, 30s}});
    const auto given = [&](std::vector<std::chrono::milliseconds> wakes) {
        std::vector<Cue> all;
        auto played = command(made, {}, Command::Start, MonotonicTime{});
        for (const auto wake : wakes) {
            played = advance(made, played.state, MonotonicTime{wake});
            for (const auto &event : played.events)
                if (const auto *const due = std::get_if<CueDue>(&event))
                    all.push_back(due->cue);
        }
        return all;
    };
    EXPECT_THAT(given({7s, 7s, 8100ms, 8900ms, 9300ms}),
                ElementsAre(Cue::ReadyBeep, Cue::ReadyBeep, Cue::ReadyBeep));
    EXPECT_THAT(given({9900ms}), IsEmpty());
    EXPECT_THAT(given({10s}), ElementsAre(Cue::Go));
    EXPECT_THAT(given({40s}), ElementsAre(Cue::SessionDone));
}

TEST(CuesTest, WithTimeAddedTheCountdownComesAgain)
{
    const auto made = script({{PhaseKind::Ready, 10s}, {PhaseKind::Hold, 30s}});
    auto played = command(made, {}, Command::Start, MonotonicTime{});
    played = advance(made, played.state, MonotonicTime{8s});
    played = command(made, played.state, Command::AddTime, MonotonicTime{8s});
    EXPECT_EQ(nextWake(made, played.state), MonotonicTime{22s});
}

} // namespace
} // namespace unhunch::core

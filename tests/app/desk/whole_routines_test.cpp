#include "desk_day.h"

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;
using core::Amount;
using core::Side;
using core::Slot;

/// One step as the log must have it.
struct Logged {
    std::string exercise;
    Side side{Side::None};
    Amount amount{};

    bool operator==(const Logged &) const = default;
};

/// A routine from its preview to its end, and how long the plan says it takes.
struct Whole {
    const char *name;
    Slot slot;
    bool atTheArticlesDose;
    std::chrono::seconds length;
    std::vector<Logged> steps;
};

Logged reps(const char *exercise, int sets, int each)
{
    return {exercise, Side::None, {sets, sets * each, 0, 0ms}};
}
Logged breaths(const char *exercise, int segments, int each)
{
    return {exercise, Side::None, {segments, 0, segments * each, 0ms}};
}
Logged held(const char *exercise, int sets, std::chrono::seconds all, Side side = Side::None)
{
    return {exercise, side, {sets, 0, 0, all}};
}

class WholeRoutineTest : public testing::TestWithParam<Whole>
{
protected:
    WholeRoutineTest()
    {
        core::UserChoices choices{{}, test::DeskDay::householdAndBar()};
        for (const auto &exercise : catalogue().exercises)
            if (GetParam().atTheArticlesDose)
                choices.levels[exercise.id] = targetLevel(exercise.id);
        (void)day.personal.save(choices);
        if (GetParam().slot == core::Slot::PreWorkout)
            (void)day.personal.save(core::Answer{day.service.status().day, core::Question::Offer,
                                                 "prone-hand-lift", core::Reply::Yes});
    }

    static int targetLevel(const std::string &exercise)
    {
        for (const auto &step : catalogue().routineFor(GetParam().slot)->steps)
            if (step.exercise == exercise)
                return step.targetLevel;
        return 1;
    }

    test::DeskDay day;
};

TEST_P(WholeRoutineTest, LeftAloneItLogsItsDosesInItsTime)
{
    const Whole &whole = GetParam();
    day.desk.start(whole.slot, false);
    day.press(Qt::Key_Return);
    day.pass(whole.length - 1s);
    EXPECT_TRUE(day.desk.isRunning());
    day.pass(1s);
    EXPECT_FALSE(day.desk.isRunning());

    const auto sessions = day.logged();
    ASSERT_EQ(sessions.size(), 1u);
    EXPECT_EQ(sessions[0].session.outcome, core::SessionOutcome::Done);
    EXPECT_EQ(sessions[0].session.active, whole.length);
    std::vector<Logged> steps;
    std::chrono::milliseconds active{0};
    for (const auto &step : sessions[0].steps) {
        steps.push_back({step.exercise, step.side, step.actual});
        EXPECT_EQ(step.actual, step.target) << step.exercise;
        EXPECT_EQ(step.outcome, core::StepOutcome::Done) << step.exercise;
        active += step.active;
    }
    EXPECT_EQ(active, whole.length);
    EXPECT_THAT(steps, testing::ElementsAreArray(whole.steps));
}

INSTANTIATE_TEST_SUITE_P(
    Routines, WholeRoutineTest,
    testing::Values(
        Whole{"MorningAtLevelOne",
              Slot::Morning,
              false,
              1min + 40s,
              {breaths("thoracic-extension", 2, 2), reps("band-pull-apart", 1, 8)}},
        Whole{"Morning",
              Slot::Morning,
              true,
              4min + 34s,
              {breaths("thoracic-extension", 4, 3), reps("band-pull-apart", 2, 10)}},
        Whole{"DeskResetAtLevelOne",
              Slot::DeskReset,
              false,
              2min + 15s,
              {reps("scapular-wall-slide", 1, 12), breaths("belly-breathing", 1, 5)}},
        Whole{"DeskReset",
              Slot::DeskReset,
              true,
              2min + 15s,
              {reps("scapular-wall-slide", 1, 12), breaths("belly-breathing", 1, 5)}},
        Whole{"StrengthAtLevelOne",
              Slot::AfterWork,
              false,
              4min + 3s,
              {held("doorway-pec-stretch", 1, 20s, Side::Right),
               held("doorway-pec-stretch", 1, 20s, Side::Left),
               held("upper-trap-ball", 1, 20s, Side::Right),
               held("upper-trap-ball", 1, 20s, Side::Left), held("thoracic-foam-roll", 1, 30s),
               reps("scapular-wall-slide", 1, 6), reps("band-pull-apart", 1, 8)}},
        Whole{"Strength",
              Slot::AfterWork,
              true,
              13min + 11s,
              {held("doorway-pec-stretch", 1, 45s, Side::Right),
               held("doorway-pec-stretch", 1, 45s, Side::Left),
               held("upper-trap-ball", 1, 30s, Side::Right),
               held("upper-trap-ball", 1, 30s, Side::Left), held("thoracic-foam-roll", 1, 60s),
               reps("scapular-wall-slide", 3, 12), reps("band-pull-apart", 3, 15)}},
        Whole{"EveningAtLevelOne",
              Slot::Bedtime,
              false,
              3min + 25s,
              {held("childs-pose-reach", 1, 90s), held("dead-hang", 2, 20s)}},
        Whole{"Evening",
              Slot::Bedtime,
              true,
              7min + 50s,
              {held("childs-pose-reach", 2, 320s), held("dead-hang", 1, 90s)}},
        Whole{"PreWorkoutAtLevelOne",
              Slot::PreWorkout,
              false,
              2min + 8s,
              {reps("prone-hand-lift", 1, 6), reps("band-pull-apart", 1, 8),
               reps("scapular-wall-slide", 1, 6)}},
        Whole{"PreWorkout",
              Slot::PreWorkout,
              true,
              5min + 15s,
              {reps("prone-hand-lift", 2, 8), reps("band-pull-apart", 2, 8),
               reps("scapular-wall-slide", 1, 10)}}),
    [](const auto &tested) { return std::string(tested.param.name); });

} // namespace
} // namespace unhunch

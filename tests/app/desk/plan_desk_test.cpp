#include "app/desk/plan_desk.h"
#include "tests/app/session_fixture.h"
#include "tests/support/in_memory_personal_store.h"
#include "tests/support/in_memory_session_log.h"
#include "tests/support/manual_clock.h"
#include "tests/support/zone_reader.h"

#include <gtest/gtest.h>

namespace unhunch {
namespace {

using namespace std::chrono_literals;

constexpr core::LogicalDay kToday{std::chrono::local_days{std::chrono::year{2026} / 3 / 2}};

struct PlanDeskTest : testing::Test {
    core::Catalogue empty;
    PoseLibrary poses{[] { return PoseSets{}; }};
    core::InMemorySessionLog log;
    core::InMemoryPersonalStore personal;
    test::ManualClock clock;
    std::unique_ptr<core::Zone> zone{test::ZoneReader{}.find("UTC")};

    [[nodiscard]] PlanDesk over(const core::Catalogue &plan)
    {
        return {plan, poses, log, core::allIn(personal), clock, *zone};
    }
};

TEST_F(PlanDeskTest, WithoutACatalogueEverySlotSaysWhyItCannotStart)
{
    const PlanDesk desk = over(empty);
    for (const core::Slot slot : core::kSlotsByRank) {
        const auto script = desk.scriptFor(slot, false, kToday);
        ASSERT_FALSE(script);
        EXPECT_EQ(script.error().message, "The plan has no routine for this slot.");
    }
    EXPECT_EQ(desk.posesOf("scapular-wall-slide"), nullptr);
}

TEST_F(PlanDeskTest, StrengthLeavesTheSlidesOutWhenTodayHadThemAll)
{
    const PlanDesk desk = over(catalogue());
    const auto slides = [&] {
        const auto script = desk.scriptFor(core::Slot::AfterWork, false, kToday);
        EXPECT_TRUE(script);
        int reps = 0;
        for (const auto &step : script->steps)
            if (step.exercise == "scapular-wall-slide")
                reps += step.target.reps;
        return reps;
    };
    ASSERT_GT(slides(), 0);

    core::SessionEntry reset;
    reset.uuid = "a";
    reset.occurrence = {kToday, core::Slot::DeskReset, 1};
    ASSERT_TRUE(log.begin(reset));
    core::StepEntry step;
    step.exercise = "scapular-wall-slide";
    step.actual.reps = 36;
    ASSERT_TRUE(log.addStep("a", step));
    EXPECT_EQ(slides(), 0);
}

} // namespace
} // namespace unhunch

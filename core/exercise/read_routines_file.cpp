#include "core/exercise/read_dose.h"
#include "core/exercise/read_exercise.h"

#include <algorithm>
#include <set>

namespace unhunch::core {

namespace {

constexpr std::size_t kNameLength = 40;
constexpr std::size_t kReasonLength = 120;

constexpr std::array<Word<Slot>, 5> kSlots{{
    {"morning", Slot::Morning},
    {"desk-reset", Slot::DeskReset},
    {"after-work", Slot::AfterWork},
    {"bedtime", Slot::Bedtime},
    {"pre-workout", Slot::PreWorkout},
}};

const Exercise *readExerciseId(Fields &fields, const Catalogue &catalogue)
{
    const auto *const value = fields.value("exercise");
    if (!value)
        return nullptr;
    const auto id = readId(*value, fields.reading());
    const auto *const exercise = catalogue.exercise(id);
    if (!exercise)
        fields.reading().fail(value->at(), "there is no exercise \"" + id + "\"");
    return exercise;
}

void readAmount(Fields &fields, const Exercise &exercise, RoutineStep &step)
{
    if (fields.has("time") == fields.has("target_level"))
        fields.reading().fail(fields.at(), R"(a step needs either "time" or "target_level")");
    if (fields.has("target_level"))
        step.targetLevel = fields.number("target_level", {1, exercise.levels()});
    step.time = readPlanTime(fields, "time");
    if (!step.time)
        return;
    if (!exercise.tempo)
        fields.reading().fail(fields.at(), "\"time\" needs an exercise with a tempo");
    else if (step.time->value % exercise.tempo->total() != std::chrono::seconds{0})
        fields.reading().fail(fields.at(), "\"time\" needs a whole number of repetitions");
}

/// A full strength dose comes after a release (S21); a light primer need not.
void checkRelease(const RoutineStep &step, const Exercise &exercise, bool released, Fields &fields)
{
    const auto &rung = exercise.ladder.at(static_cast<std::size_t>(step.targetLevel) - 1);
    const auto load = step.load == Load::Unspecified ? rung.load : step.load;
    if (exercise.releaseFirst && load != Load::Lightest && !released)
        fields.reading().fail(fields.at(), "\"" + exercise.id + "\" needs a release before it");
}

PlanTime readMinutes(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    const auto source = fields.source();
    return {std::chrono::minutes{fields.number("n", {1, 24 * 60})}, source};
}

bool isRelease(const RoutineStep &step, const Catalogue &catalogue)
{
    return catalogue.exercise(step.exercise)->kind == ExerciseKind::Release;
}

std::optional<RoutineStep> readStep(const json::Value &value, const Catalogue &catalogue,
                                    Reading &reading, bool released)
{
    Fields fields(value, reading);
    RoutineStep step;
    const auto *const exercise = readExerciseId(fields, catalogue);
    if (!exercise || exercise->ladder.empty())
        return {};
    step.exercise = exercise->id;
    readAmount(fields, *exercise, step);
    if (fields.has("load"))
        step.load = fields.word("load", kLoadWords);
    step.rest = readPlanTime(fields, "rest");
    step.transition = readPlanTime(fields, "transition");
    step.onlyDailyRemainder = fields.flag("only_daily_remainder");
    if (step.onlyDailyRemainder && !exercise->dailyTarget)
        reading.fail(value.at(), "\"" + exercise->id + "\" has no daily target");
    checkRelease(step, *exercise, released, fields);
    if (const auto *const instead = fields.optional("instead"))
        if (auto other = readStep(*instead, catalogue, reading, released)) {
            if (isRelease(step, catalogue) && !isRelease(*other, catalogue))
                reading.fail(instead->at(), "only a release stands in for a release");
            step.instead.push_back(std::move(*other));
        }
    if (const auto *const after = fields.optional("instead_after_min"))
        step.insteadAfter = readMinutes(*after, reading);
    if (step.insteadAfter && step.instead.empty())
        reading.fail(value.at(), R"("instead_after_min" needs "instead")");
    return step;
}

std::vector<RoutineStep> readSteps(Fields &fields, std::string_view key, const Catalogue &catalogue)
{
    std::vector<RoutineStep> steps;
    bool released = false;
    for (const auto &item : fields.items(key, {1, 20})) {
        auto step = readStep(item, catalogue, fields.reading(), released);
        if (!step)
            continue;
        released = released || isRelease(*step, catalogue);
        steps.push_back(std::move(*step));
    }
    return steps;
}

Routine readRoutine(const json::Value &value, const Catalogue &catalogue, Reading &reading)
{
    Fields fields(value, reading);
    Routine routine;
    routine.id = fields.id();
    routine.slot = fields.word("slot", kSlots);
    routine.source = fields.source();
    routine.name = fields.text("name", kNameLength);
    routine.why = fields.text("why", kReasonLength);
    if (const auto *const budget = fields.value("budget"))
        routine.budget = readPlanTime(*budget, reading);
    if (const auto *const ready = fields.value("ready"))
        routine.ready = readPlanTime(*ready, reading);
    routine.onDemand = fields.flag("on_demand");
    routine.steps = readSteps(fields, "steps", catalogue);
    routine.shortSteps = readSteps(fields, "short", catalogue);
    return routine;
}

int readNumber(Fields &fields, std::string_view key, Range range)
{
    const auto *const value = fields.value(key);
    if (!value)
        return range.least;
    Fields number(*value, fields.reading());
    (void)number.source();
    return number.number("n", range);
}

Milestone readMilestone(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    (void)fields.source();
    Milestone milestone;
    milestone.id = fields.id();
    milestone.day = fields.number("day", {1, 1000});
    milestone.consistentWeeks = fields.number("consistent_weeks", {1, 100}, 0);
    return milestone;
}

Plan readPlan(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    Plan plan;
    if (const auto *const transition = fields.value("transition"))
        plan.transition = readPlanTime(*transition, reading);
    plan.resetInterval = std::chrono::minutes{readNumber(fields, "reset_interval_min", {15, 240})};
    plan.strengthPerWeekMin = readNumber(fields, "strength_per_week_min", {1, 7});
    plan.strengthPerWeekMax = readNumber(fields, "strength_per_week_max", {1, 7});
    plan.maxConsecutiveStrengthDays = readNumber(fields, "max_consecutive_strength_days", {1, 7});
    plan.minimumDay = std::chrono::minutes{readNumber(fields, "minimum_day_min", {1, 120})};
    plan.consistentWeekActiveDays = readNumber(fields, "consistent_week_active_days", {1, 7});
    plan.flexDaysPerWeek = readNumber(fields, "flex_days_per_week", {0, 6});
    for (const auto &milestone : fields.items("milestones", {0, 20}))
        plan.milestones.push_back(readMilestone(milestone, reading));
    return plan;
}

} // namespace

void readRoutinesFile(const json::Value &root, Catalogue &catalogue, Reading &reading)
{
    Fields file(root, reading);
    readHeading(file, "unhunch.routines");
    std::set<std::string> taken;
    for (const auto &item : file.items("routines", {1, 50})) {
        auto routine = readRoutine(item, catalogue, reading);
        if (!taken.insert(routine.id).second)
            reading.fail(item.at(), "the id \"" + routine.id + "\" is there twice");
        catalogue.routines.push_back(std::move(routine));
    }
    if (const auto *const plan = file.value("plan"))
        catalogue.plan = readPlan(*plan, reading);
}

} // namespace unhunch::core

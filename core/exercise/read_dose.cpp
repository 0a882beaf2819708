#include "core/exercise/read_dose.h"

namespace unhunch::core {

namespace {

// Generous, and small enough that no session overflows or lasts a day.
constexpr Range kSets{1, 10};
constexpr Range kReps{1, 100};
constexpr Range kBreaths{1, 60};
constexpr Range kLongTime{1, 1800};
constexpr Range kTempoTime{0, 30};

Dose readRounds(Fields &fields)
{
    RoundsDose dose;
    dose.rounds = fields.number("rounds", kSets);
    dose.centre = fields.seconds("centre_s", kLongTime);
    dose.side = fields.seconds("side_s", kLongTime);
    return dose;
}

Dose readBreaths(Fields &fields)
{
    BreathsDose dose;
    dose.segments = fields.number("segments", kSets);
    dose.breaths = fields.number("breaths", kBreaths);
    return dose;
}

Dose readHold(Fields &fields)
{
    HoldDose dose;
    dose.sets = fields.number("sets", kSets, 1);
    dose.hold = fields.seconds("hold_s", kLongTime);
    return dose;
}

RepsDose readReps(Fields &fields)
{
    RepsDose dose;
    dose.sets = fields.number("sets", kSets);
    dose.reps = fields.number("reps", kReps);
    return dose;
}

Dose readDose(Fields &fields)
{
    if (fields.has("rounds"))
        return readRounds(fields);
    if (fields.has("segments"))
        return readBreaths(fields);
    if (fields.has("hold_s"))
        return readHold(fields);
    if (fields.has("timed_s"))
        return TimedDose{fields.seconds("timed_s", kLongTime)};
    return readReps(fields);
}

} // namespace

PlanTime readPlanTime(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    return {fields.seconds("s", kLongTime), fields.source()};
}

std::optional<PlanTime> readPlanTime(Fields &fields, std::string_view key)
{
    const auto *const found = fields.optional(key);
    if (!found)
        return {};
    return readPlanTime(*found, fields.reading());
}

Tempo readTempo(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    Tempo tempo;
    tempo.work = fields.seconds("work_s", {1, kTempoTime.most});
    tempo.hold = fields.seconds("hold_s", kTempoTime);
    tempo.back = fields.seconds("return_s", {1, kTempoTime.most});
    tempo.pause = fields.seconds("pause_s", kTempoTime);
    tempo.source = fields.source();
    return tempo;
}

Rung readRung(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    Rung rung;
    rung.dose = readDose(fields);
    if (fields.has("load"))
        rung.load = fields.word("load", kLoadWords);
    rung.optional = fields.flag("optional");
    rung.source = fields.source();
    return rung;
}

RepsDose readDailyTarget(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    (void)fields.source();
    return readReps(fields);
}

} // namespace unhunch::core

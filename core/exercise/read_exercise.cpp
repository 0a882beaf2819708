#include "core/exercise/read_exercise.h"

#include "core/exercise/read_dose.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr std::size_t kCueLength = 24;
constexpr std::size_t kSubCueLength = 48;
constexpr std::size_t kReasonLength = 120;
constexpr std::size_t kNameLength = 40;

constexpr std::array<Word<ExerciseKind>, 7> kKinds{{
    {"release", ExerciseKind::Release},
    {"mobility", ExerciseKind::Mobility},
    {"strength", ExerciseKind::Strength},
    {"activation", ExerciseKind::Activation},
    {"stretch", ExerciseKind::Stretch},
    {"decompression", ExerciseKind::Decompression},
    {"breath", ExerciseKind::Breath},
}};

constexpr std::array<Word<Exclusion>, 3> kExclusions{{
    {"overhead", Exclusion::Overhead},
    {"hanging", Exclusion::Hanging},
    {"floor", Exclusion::Floor},
}};

PhaseCues readCues(const json::Value &value, Reading &reading)
{
    Fields fields(value, reading);
    PhaseCues cues;
    cues.work = fields.optionalText("work", kCueLength);
    cues.hold = fields.optionalText("hold", kCueLength);
    cues.back = fields.optionalText("return", kCueLength);
    cues.breatheIn = fields.optionalText("in", kCueLength);
    cues.breatheOut = fields.optionalText("out", kCueLength);
    cues.move = fields.optionalText("move", kCueLength);
    cues.left = fields.optionalText("left", kCueLength);
    cues.right = fields.optionalText("right", kCueLength);
    return cues;
}

GearWords readGearWords(const json::Value &value, const Catalogue &catalogue, Reading &reading)
{
    Fields fields(value, reading);
    GearWords words;
    words.gear = fields.id("gear");
    const bool isKnown = std::ranges::any_of(catalogue.equipment, [&words](const Equipment &one) {
        return std::ranges::find(one.alternatives, words.gear, &GearItem::id)
               != one.alternatives.end();
    });
    if (!isKnown)
        reading.fail(value.at(), "nothing like \"" + words.gear + "\" stands in for anything");
    words.setUp = fields.text("set_up", kSubCueLength);
    words.move = fields.optionalText("move", kCueLength);
    return words;
}

ExerciseWords readWords(const json::Value &value, const Catalogue &catalogue, Reading &reading)
{
    Fields fields(value, reading);
    ExerciseWords words;
    words.name = fields.text("name", kNameLength);
    const auto howTo = fields.items("how_to", {3, 3});
    for (std::size_t i = 0; i < howTo.size(); ++i)
        words.howTo.at(i) = readText(howTo[i], kReasonLength, reading);
    words.setUp = fields.text("set_up", kSubCueLength);
    if (const auto *const cues = fields.value("cues"))
        words.cues = readCues(*cues, reading);
    for (const auto &other : fields.items("with", {0, 8}))
        words.with.push_back(readGearWords(other, catalogue, reading));
    for (const auto &cue : fields.items("sub_cues", {1, 8}))
        words.subCues.push_back(readText(cue, kSubCueLength, reading));
    words.why = fields.text("why", kReasonLength);
    words.mistake = fields.text("mistake", kReasonLength);
    words.stop = fields.text("stop", kReasonLength);
    return words;
}

std::vector<std::string> readNeeds(Fields &fields, const Catalogue &catalogue)
{
    std::vector<std::string> needs;
    for (const auto &need : fields.items("needs", {0, 8})) {
        needs.push_back(readId(need, fields.reading()));
        if (std::ranges::find(catalogue.equipment, needs.back(), &Equipment::id)
            == catalogue.equipment.end())
            fields.reading().fail(need.at(), "there is no equipment \"" + needs.back() + "\"");
    }
    return needs;
}

/// What a dose asks of its exercise: numbers and cues without which it cannot be led.
class DoseCheck
{
public:
    DoseCheck(const Exercise &exercise, json::Position at, Reading &reading)
        : m_exercise(exercise)
        , m_cues(exercise.words.cues)
        , m_at(at)
        , m_reading(reading)
    {}

    void operator()(const RepsDose &dose) const
    {
        need(m_exercise.tempo.has_value(), "repetitions need \"tempo\"");
        need(dose.sets == 1 || m_exercise.rest.value.count() > 0, "several sets need \"rest\"");
    }
    void operator()(const HoldDose &dose) const
    {
        need(dose.sets == 1 || m_exercise.rest.value.count() > 0, "several sets need \"rest\"");
        need(!m_cues.hold.empty(), "a hold needs the cue \"hold\"");
    }
    void operator()(const BreathsDose &dose) const
    {
        need(!m_cues.breatheIn.empty() && !m_cues.breatheOut.empty(),
             R"(breaths need the cues "in" and "out")");
        need(dose.segments == 1 || (m_exercise.move.value.count() > 0 && !m_cues.move.empty()),
             R"(several segments need "move" and the cue "move")");
    }
    void operator()(const RoundsDose &) const
    {
        need(!m_exercise.sided && m_exercise.change.value.count() > 0,
             R"(rounds need "change" and are not "sided")");
        need(!m_cues.hold.empty() && !m_cues.left.empty() && !m_cues.right.empty(),
             R"(rounds need the cues "hold", "left" and "right")");
    }
    void operator()(const TimedDose &dose) const
    {
        const auto beat = m_exercise.tempo ? m_exercise.tempo->total() : std::chrono::seconds{1};
        need(dose.length % beat == std::chrono::seconds{0},
             "timed work needs a whole number of repetitions");
        need(!m_cues.work.empty(), "timed work needs the cue \"work\"");
    }

private:
    void need(bool holds, const char *reason) const
    {
        if (!holds)
            m_reading.fail(m_at, reason);
    }

    const Exercise &m_exercise;
    const PhaseCues &m_cues;
    json::Position m_at;
    Reading &m_reading;
};

void check(const Exercise &exercise, json::Position at, Reading &reading)
{
    const auto &cues = exercise.words.cues;
    if (exercise.sided && exercise.change.value.count() == 0)
        reading.fail(at, "a sided exercise needs \"change\"");
    if (exercise.tempo
        && (cues.work.empty() || cues.back.empty()
            || (exercise.tempo->hold.count() > 0 && cues.hold.empty())))
        reading.fail(at, R"(a tempo needs the cues "work", "return" and, with a hold, "hold")");
    for (const auto &rung : exercise.ladder)
        std::visit(DoseCheck(exercise, at, reading), rung.dose);
}

} // namespace

Exercise readExercise(const json::Value &value, const Catalogue &catalogue, Reading &reading)
{
    Fields fields(value, reading);
    Exercise exercise;
    exercise.id = fields.id();
    exercise.kind = fields.word("kind", kKinds);
    exercise.needs = readNeeds(fields, catalogue);
    exercise.sided = fields.flag("sided");
    if (const auto *const tempo = fields.optional("tempo"))
        exercise.tempo = readTempo(*tempo, reading);
    exercise.rest = readPlanTime(fields, "rest").value_or(PlanTime{});
    exercise.change = readPlanTime(fields, "change").value_or(PlanTime{});
    exercise.move = readPlanTime(fields, "move").value_or(PlanTime{});
    for (const auto &rung : fields.items("ladder", {1, 20}))
        exercise.ladder.push_back(readRung(rung, reading));
    if (const auto *const target = fields.optional("daily_target"))
        exercise.dailyTarget = readDailyTarget(*target, reading);
    for (const auto &exclusion : fields.items("excluded_by", {0, 3}))
        exercise.excludedBy.push_back(Fields::wordOf(exclusion, kExclusions, reading));
    exercise.releaseFirst = fields.flag("release_first");
    exercise.locked = fields.flag("locked");
    exercise.pose = fields.id("pose");
    if (const auto *const words = fields.value("words"))
        exercise.words = readWords(*words, catalogue, reading);
    check(exercise, value.at(), reading);
    return exercise;
}

} // namespace unhunch::core

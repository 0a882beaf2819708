#include "core/exercise/read_exercise.h"

#include <set>

namespace unhunch::core {

namespace {

constexpr std::size_t kNameLength = 40;
constexpr std::size_t kReasonLength = 120;
constexpr std::size_t kSubCueLength = 48;
constexpr Range kBreathTime{1, 15};

/// Tells an id that is there already.
class Ids
{
public:
    explicit Ids(Reading &reading)
        : m_reading(reading)
    {}

    std::string take(Fields &fields)
    {
        auto id = fields.id();
        if (!m_taken.insert(id).second)
            m_reading.fail(fields.at(), "the id \"" + id + "\" is there twice");
        return id;
    }

private:
    Reading &m_reading;
    std::set<std::string> m_taken{};
};

void readEquipment(Fields &file, Catalogue &catalogue, Reading &reading)
{
    Ids ids(reading);
    for (const auto &item : file.items("equipment", {0, 100})) {
        Fields fields(item, reading);
        Equipment equipment;
        equipment.id = ids.take(fields);
        equipment.name = fields.text("name", kNameLength);
        for (const auto &other : fields.items("alternatives", {0, 10})) {
            Fields names(other, reading);
            auto id = ids.take(names);
            equipment.alternatives.push_back({std::move(id), names.text("name", kNameLength)});
        }
        equipment.builtIn = fields.flag("built_in");
        equipment.source = fields.source();
        catalogue.equipment.push_back(std::move(equipment));
    }
}

void readBreathPatterns(Fields &file, Catalogue &catalogue, Reading &reading)
{
    Ids ids(reading);
    for (const auto &item : file.items("breath_patterns", {1, 20})) {
        Fields fields(item, reading);
        BreathPattern pattern;
        pattern.id = ids.take(fields);
        pattern.in = fields.seconds("in_s", kBreathTime);
        pattern.out = fields.seconds("out_s", kBreathTime);
        (void)fields.source();
        catalogue.breathPatterns.push_back(std::move(pattern));
    }
}

void readPosture(Fields &file, Catalogue &catalogue, Reading &reading)
{
    const auto *const posture = file.value("posture");
    if (!posture)
        return;
    Fields fields(*posture, reading);
    (void)fields.source();
    for (const auto &cue : fields.items("cues", {1, 8}))
        catalogue.posture.push_back(readText(cue, kSubCueLength, reading));
}

void readExercises(Fields &file, Catalogue &catalogue, Reading &reading)
{
    std::set<std::string> taken;
    for (const auto &item : file.items("exercises", {1, 500})) {
        auto exercise = readExercise(item, catalogue, reading);
        if (!taken.insert(exercise.id).second)
            reading.fail(item.at(), "the id \"" + exercise.id + "\" is there twice");
        catalogue.exercises.push_back(std::move(exercise));
    }
}

void readStopSigns(Fields &file, Catalogue &catalogue, Reading &reading)
{
    Ids ids(reading);
    for (const auto &item : file.items("stop_signs", {1, 20})) {
        Fields fields(item, reading);
        StopSign sign;
        sign.id = ids.take(fields);
        sign.name = fields.text("name", kNameLength);
        sign.inSession = !fields.has("in_session") || fields.flag("in_session");
        sign.emergency = fields.flag("emergency");
        sign.source = fields.source();
        catalogue.stopSigns.push_back(std::move(sign));
    }
}

void readAvoid(Fields &file, Catalogue &catalogue, Reading &reading)
{
    Ids ids(reading);
    for (const auto &item : file.items("avoid", {0, 50})) {
        Fields fields(item, reading);
        Avoid avoid;
        avoid.id = ids.take(fields);
        avoid.name = fields.text("name", kNameLength);
        avoid.why = fields.text("why", kReasonLength);
        avoid.source = fields.source();
        catalogue.avoid.push_back(std::move(avoid));
    }
}

} // namespace

void readExercisesFile(const json::Value &root, Catalogue &catalogue, Reading &reading)
{
    Fields file(root, reading);
    readHeading(file, "unhunch.exercises");
    readEquipment(file, catalogue, reading);
    readBreathPatterns(file, catalogue, reading);
    readPosture(file, catalogue, reading);
    readExercises(file, catalogue, reading);
    readStopSigns(file, catalogue, reading);
    readAvoid(file, catalogue, reading);
}

} // namespace unhunch::core

#include "core/exercise/catalogue.h"

#include "core/exercise/read_exercise.h"

#include <algorithm>

namespace unhunch::core {

namespace {

constexpr std::size_t kLargestFile = 1'000'000; // bytes; ours have some 20,000

Error sentence(std::string_view file, const json::Fault &fault)
{
    return {std::string(file) + ", line " + std::to_string(fault.at.line) + ", column "
            + std::to_string(fault.at.column) + ": " + fault.reason + "."};
}

using ReadFile = void (*)(const json::Value &, Catalogue &, Reading &);

std::optional<Error> readInto(Catalogue &catalogue, std::string_view file, std::string_view text,
                              ReadFile readFile)
{
    if (text.size() > kLargestFile)
        return sentence(file, {{}, "the file is larger than 1 MB"});
    const auto parsed = json::parse(text);
    if (const auto *const fault = std::get_if<json::Fault>(&parsed))
        return sentence(file, *fault);
    Reading reading;
    readFile(std::get<json::Value>(parsed), catalogue, reading);
    if (reading.fault())
        return sentence(file, *reading.fault());
    return {};
}

template<typename T> const T *find(const std::vector<T> &all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Exercise *Catalogue::exercise(std::string_view id) const
{
    return find(exercises, id);
}

const Routine *Catalogue::routine(std::string_view id) const
{
    return find(routines, id);
}

const Routine *Catalogue::routineFor(Slot slot) const
{
    const auto found = std::ranges::find(routines, slot, &Routine::slot);
    return found == routines.end() ? nullptr : &*found;
}

Gear householdGear(const Catalogue &catalogue)
{
    Gear gear;
    for (const auto &equipment : catalogue.equipment) {
        if (equipment.builtIn)
            gear.insert(equipment.id);
        for (const auto &other : equipment.alternatives)
            gear.insert(other.id);
    }
    return gear;
}

Result<Catalogue> loadCatalogue(std::string_view exercisesText, std::string_view routinesText)
{
    Catalogue catalogue;
    if (const auto wrong = readInto(catalogue, "exercises.json", exercisesText, readExercisesFile))
        return *wrong;
    if (const auto wrong = readInto(catalogue, "routines.json", routinesText, readRoutinesFile))
        return *wrong;
    return catalogue;
}

} // namespace unhunch::core

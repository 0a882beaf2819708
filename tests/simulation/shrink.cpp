#include "tests/simulation/shrink.h"

#include <array>

namespace unhunch::simulation {

namespace {

constexpr std::size_t kTrailLines = 30;
constexpr std::array<std::int64_t, 8> kDaysBefore{1, 2, 3, 5, 9, 20, 60, 150};

class Shrinker
{
public:
    Shrinker(std::uint64_t seed, const Violation &violation, const std::vector<AtlasZone> &atlas)
        : m_person(drawPerson(seed, atlas.size()))
        , m_atlas(atlas)
        , m_violation(violation)
    {}

    Shrunk shrink()
    {
        removeFaults();
        startLater();
        removeFaults();
        TraceLog log;
        (void)World(m_person, m_stretch, m_atlas, &log).live();
        return {m_stretch, m_violation, log.trace(), log.trail(kTrailLines)};
    }

private:
    bool keeps(const Stretch &stretch)
    {
        const Outcome outcome = World(m_person, stretch, m_atlas, nullptr).live();
        if (!outcome.violation || outcome.violation->promise != m_violation.promise)
            return false;
        m_stretch = stretch;
        m_violation = *outcome.violation;
        return true;
    }

    void removeFaults()
    {
        for (std::size_t fault = 0; fault < kFaultCount; ++fault) {
            Stretch less = m_stretch;
            less.faults.remove(static_cast<Fault>(fault));
            if (less.faults.bits != m_stretch.faults.bits)
                (void)keeps(less);
        }
    }

    void startLater()
    {
        const std::chrono::sys_days begins{std::chrono::year{m_person.startYear} / 1 / 1};
        const std::int64_t day =
            m_violation.at / kDay - begins.time_since_epoch().count() - m_stretch.firstDay;
        for (const std::int64_t before : kDaysBefore) {
            Stretch later = m_stretch;
            later.firstDay += day - before;
            later.days = before + 3;
            if (day > before && keeps(later))
                return;
        }
    }

    const Person m_person;
    const std::vector<AtlasZone> &m_atlas;
    Stretch m_stretch{};
    Violation m_violation;
};

} // namespace

Shrunk shrink(std::uint64_t seed, const Violation &violation, const std::vector<AtlasZone> &atlas)
{
    return Shrinker(seed, violation, atlas).shrink();
}

} // namespace unhunch::simulation

#include "core/progress/sitting.h"

#include <algorithm>
#include <optional>

namespace unhunch::core {

namespace {

/// Somebody got up. Skipping sets the engine's count back as well, but nobody got up for it.
bool endsSitting(What what)
{
    switch (what) {
    case What::Done:
    case What::PartDone:
    case What::SelfReported:
    case What::Natural:
    case What::Absorbed:
        return true;
    case What::Due:
    case What::Held:
    case What::Released:
    case What::Shown:
    case What::Folded:
    case What::Withdrawn:
    case What::Snoozed:
    case What::Started:
    case What::Skipped:
    case What::Expired:
        return false;
    }
    return false;
}

/// Joins the lines of one bout. The engine's count falls only where one ended, or was skipped.
class Bouts
{
public:
    void add(const Decision &line)
    {
        const bool goesOn =
            m_open && line.seated >= m_counted && line.occurrence.day == m_open->day;
        if (!goesOn)
            begin(line.occurrence.day);
        m_counted = line.seated;
        m_open->length = m_skipped + line.seated;
        if (endsSitting(line.what))
            close();
        else if (line.what == What::Skipped)
            countAnew();
    }

    [[nodiscard]] std::vector<SittingBout> all()
    {
        close();
        return std::move(m_found);
    }

private:
    void begin(LogicalDay day)
    {
        close();
        m_open = {.day = day};
        m_skipped = m_counted = std::chrono::seconds{0};
    }

    void countAnew()
    {
        m_skipped = m_open->length;
        m_counted = std::chrono::seconds{0};
    }

    void close()
    {
        if (m_open && m_open->length > kLongSitting)
            m_found.push_back(*m_open);
        m_open.reset();
    }

    std::optional<SittingBout> m_open{};
    std::chrono::seconds m_skipped{0}; ///< up to the last skip
    std::chrono::seconds m_counted{0}; ///< by the engine, at the last line
    std::vector<SittingBout> m_found{};
};

} // namespace

std::vector<SittingBout> longSittings(std::span<const Decision> decisions)
{
    Bouts bouts;
    for (const Decision &line : decisions)
        if (line.occurrence.slot == Slot::DeskReset)
            bouts.add(line);
    return bouts.all();
}

} // namespace unhunch::core

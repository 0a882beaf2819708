#include "core/progress/level_book.h"

#include <algorithm>

namespace unhunch::core {

int LevelBook::level(const Exercise &exercise) const
{
    const auto found = m_levels.find(exercise.id);
    return found == m_levels.end() ? 1 : found->second;
}

void LevelBook::change(const Exercise &exercise, int to, LevelReason reason, int count,
                       std::optional<LogicalDay> about)
{
    const int from = level(exercise);
    const int kept = std::max(to, 1);
    m_levels[exercise.id] = kept;
    m_decided.push_back({m_progress.today, exercise.id, from, kept, reason, count,
                         about.value_or(m_progress.today)});
}

bool LevelBook::isDecided(const Exercise &exercise) const
{
    return std::ranges::find(m_decided, exercise.id, &LevelChange::exercise) != m_decided.end();
}

bool LevelBook::mayMove(const Exercise &exercise) const
{
    return !isDecided(exercise) && !isUsersOwn(exercise.id, m_progress.changes);
}

std::vector<Exposure> LevelBook::exposuresAtLevel(const Exercise &exercise) const
{
    auto all = exposuresOf(exercise.id, m_progress.log);
    LogicalDay since = m_progress.firstDay;
    for (const LevelChange &one : m_progress.changes)
        if (one.exercise == exercise.id)
            since = one.day;
    std::erase_if(
        all, [&](const Exposure &one) { return one.day < since || one.level != level(exercise); });
    return all;
}

bool isFelt(const LevelChange &change)
{
    return change.reason == LevelReason::WorseAfter || change.reason == LevelReason::WorseTwice;
}

} // namespace unhunch::core

#pragma once

#include "core/progress/exposure.h"
#include "core/progress/progression.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace unhunch::core {

/// A day's levels while it is decided.
class LevelBook
{
public:
    explicit LevelBook(const Progress &progress)
        : m_progress(progress)
        , m_levels(progress.levels)
    {}

    [[nodiscard]] const Progress &known() const { return m_progress; }
    [[nodiscard]] int level(const Exercise &exercise) const;
    /// Not below level 1; without `about` it is about today.
    void change(const Exercise &exercise, int to, LevelReason reason, int count = 0,
                std::optional<LogicalDay> about = {});
    [[nodiscard]] bool isDecided(const Exercise &exercise) const;
    /// Nothing was decided yet today, and the user has not chosen.
    [[nodiscard]] bool mayMove(const Exercise &exercise) const;
    [[nodiscard]] const std::vector<LevelChange> &decided() const { return m_decided; }
    /// Since the level became what it is.
    [[nodiscard]] std::vector<Exposure> exposuresAtLevel(const Exercise &exercise) const;

private:
    const Progress &m_progress;
    std::map<std::string, int> m_levels;
    std::vector<LevelChange> m_decided{};
};

/// Steps down: for what was felt, for hangs that ended early, for days away.
void decideSetbacks(LevelBook &book);
/// Steps up.
void decidePromotions(LevelBook &book);

/// The reason speaks of how it felt on the day after.
[[nodiscard]] bool isFelt(const LevelChange &change);

} // namespace unhunch::core

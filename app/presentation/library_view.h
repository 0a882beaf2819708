#pragma once

#include "core/exercise/catalogue.h"

#include <QString>

#include <string>
#include <vector>

namespace unhunch {

/// One exercise among all.
struct ExerciseCardView {
    std::string id{};
    QString name{};
    QString place{};     ///< what it needs
    QString dose{};      ///< at the user's level
    QString mark{};      ///< a chip; empty for none
    bool isQuiet{false}; ///< not in the plan now

    bool operator==(const ExerciseCardView &) const = default;
};

/// A movement that is better left alone.
struct AvoidView {
    QString name{};
    QString why{};
    QString source{};

    bool operator==(const AvoidView &) const = default;
};

/// All exercises that match what is searched for.
struct LibraryView {
    QString count{};
    std::vector<ExerciseCardView> cards{};
    QString nothing{}; ///< said where none matches
    std::vector<AvoidView> avoid{};

    bool operator==(const LibraryView &) const = default;
};

/// How things stand between the user and one exercise.
struct ExerciseStanding {
    int level{1};
    int highest{1};         ///< the plan's last one
    bool isOwnLevel{false}; ///< chosen by the user, and stays
    bool isPossible{true};  ///< what it needs is at hand, and no movement of it is left out
    bool isLeftOut{false};  ///< by the user
    bool isOffered{false};  ///< comes into the plan at a plateau only
    bool isAccepted{false}; ///< and the user took it
    core::Gear gear{};
};

struct LibraryFacts {
    const core::Catalogue &catalogue;
    std::vector<ExerciseStanding> standings{}; ///< one for each exercise, in its order
    QString search{};
};

[[nodiscard]] LibraryView presentLibrary(const LibraryFacts &facts);

/// "from the article (S31)" or "our own": where a number comes from.
[[nodiscard]] QString sourceWords(const core::Source &source);

/// "Wall · band", or that it needs nothing; what stands in for a thing is told instead of it.
[[nodiscard]] QString needsWords(const core::Exercise &exercise, const core::Catalogue &catalogue,
                                 const core::Gear &gear);

} // namespace unhunch

#pragma once

#include "core/ports/answer_log.h"
#include "core/ports/check_in_log.h"
#include "core/ports/choice_store.h"
#include "core/ports/progress_store.h"

namespace unhunch::core {

/// What the user says of himself, and what comes of it.
struct PersonalStores {
    ChoiceStore &choices;
    CheckInLog &checkIns;
    AnswerLog &answers;
    ProgressStore &progress;
};

/// One that is all of them.
template<typename Store> [[nodiscard]] PersonalStores allIn(Store &store)
{
    return {store, store, store, store};
}

} // namespace unhunch::core

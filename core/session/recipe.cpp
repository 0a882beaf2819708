#include "core/session/recipe.h"

#include "core/session/remainder.h"

namespace unhunch::core {

Result<SessionScript> write(const Recipe &recipe)
{
    auto script = compile(*recipe.routine, *recipe.catalogue, recipe.choices);
    if (!script || !recipe.before)
        return script;
    auto rest = remainderOf(*std::move(script), *recipe.before, recipe.routine->ready.value);
    if (!rest)
        return Error{"Everything of this session is done."};
    return *std::move(rest);
}

} // namespace unhunch::core

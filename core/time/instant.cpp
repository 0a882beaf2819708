#include "core/time/instant.h"

#include <algorithm>

namespace unhunch::core {

using std::chrono::milliseconds;

milliseconds elapsedBetween(const Moment &earlier, const Moment &later)
{
    const milliseconds elapsed =
        earlier.bootId == later.bootId ? later.boot - earlier.boot : later.utc - earlier.utc;
    return std::max(elapsed, milliseconds{0});
}

milliseconds awakeBetween(const Moment &earlier, const Moment &later)
{
    if (earlier.bootId != later.bootId)
        return milliseconds{0};
    return std::clamp(later.monotonic - earlier.monotonic, milliseconds{0},
                      elapsedBetween(earlier, later));
}

} // namespace unhunch::core

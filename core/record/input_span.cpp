#include "core/record/input_span.h"

#include <algorithm>
#include <array>

namespace unhunch::core {

using std::chrono::milliseconds;

namespace {

constexpr std::array<std::string_view, 4> kEnds{"input", "lock", "sleep", "quit"};

} // namespace

milliseconds inputSpan(BootTime boot, MonotonicTime monotonic, std::span<const RecordedEvent> after)
{
    BootTime seen = boot;
    for (const RecordedEvent &event : after) {
        if (event.event == "start") // after a crash
            break;
        seen = event.boot;
        if (event.event == "idle") {
            const milliseconds lastInput{event.exact.value_or(0)};
            return std::max(lastInput - monotonic.time_since_epoch(), milliseconds{0});
        }
        if (std::ranges::find(kEnds, event.event) != kEnds.end())
            break;
    }
    return std::max(seen - boot, milliseconds{0});
}

} // namespace unhunch::core

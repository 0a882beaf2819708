#include "app/cli/length.h"

#include "core/time/duration_text.h"

#include <charconv>

namespace unhunch {

using std::chrono::days;
using std::chrono::seconds;

namespace {

constexpr days kLongest{366};

} // namespace

std::optional<seconds> lengthFromText(std::string_view text)
{
    seconds length{0};
    if (const std::size_t d = text.find('d'); d != std::string_view::npos) {
        int count = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + d, count);
        if (error != std::errc{} || end != text.data() + d || count < 0 || days{count} > kLongest)
            return {};
        length = days{count};
        text.remove_prefix(d + 1);
        if (text.empty())
            return length > seconds{0} ? std::optional{length} : std::nullopt;
    }
    const std::optional<seconds> rest = core::durationFromText(text);
    if (!rest || length + *rest <= seconds{0} || length + *rest > kLongest)
        return {};
    return length + *rest;
}

} // namespace unhunch

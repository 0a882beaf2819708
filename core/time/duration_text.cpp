#include "core/time/duration_text.h"

#include <array>
#include <charconv>
#include <utility>

namespace unhunch::core {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr std::array<std::pair<char, seconds>, 3> kUnits{
    {{'h', hours{1}}, {'m', minutes{1}}, {'s', seconds{1}}}};
constexpr int kLargestNumber = 1'000'000;

} // namespace

std::optional<seconds> durationFromText(std::string_view text)
{
    if (text.empty())
        return {};
    seconds duration{0};
    auto unit = kUnits.begin();
    while (!text.empty()) {
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || number < 0 || number > kLargestNumber)
            return {};
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        while (unit != kUnits.end() && (text.empty() || unit->first != text.front()))
            ++unit;
        if (unit == kUnits.end())
            return {};
        duration += number * unit->second;
        text.remove_prefix(1);
        ++unit;
    }
    return duration;
}

std::string toText(seconds duration)
{
    if (duration.count() != 0 && duration % minutes{1} == seconds{0})
        return std::to_string(duration / minutes{1}) + "m";
    if (duration < minutes{2})
        return std::to_string(duration.count()) + "s";
    return std::to_string(duration / minutes{1}) + "m"
           + std::to_string((duration % minutes{1}).count()) + "s";
}

} // namespace unhunch::core

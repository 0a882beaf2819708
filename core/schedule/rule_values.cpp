#include "core/schedule/rule_values.h"

#include "core/time/duration_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace unhunch::core {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::weekday;

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"sun", "mon", "tue", "wed",
                                                    "thu", "fri", "sat"};
constexpr std::array<std::string_view, 3> kCommitments{"gentle", "steady", "firm"};

template<std::size_t N>
std::optional<unsigned> indexOf(const json::Value &value,
                                const std::array<std::string_view, N> &names)
{
    const std::string *text = value.string();
    const auto found = text ? std::ranges::find(names, *text) : names.end();
    if (found == names.end())
        return {};
    return static_cast<unsigned>(found - names.begin());
}

/// An array whose elements are all read by `read`.
template<typename T, typename Read>
std::optional<std::vector<T>> listFrom(const json::Value &value, Read read)
{
    if (!value.isArray())
        return {};
    std::vector<T> list;
    for (const json::Value &item : value.items()) {
        const std::optional<T> element = read(item);
        if (!element)
            return {};
        list.push_back(*element);
    }
    return list;
}

std::optional<ClockSpan> spanFrom(const json::Value &value)
{
    if (value.items().size() != 2)
        return {};
    const auto from = clockFrom(value.items()[0]);
    const auto to = clockFrom(value.items()[1]);
    return from && to ? std::optional{ClockSpan{*from, *to}} : std::nullopt;
}

std::optional<Workout> workoutFrom(const json::Value &value)
{
    if (value.items().size() != 2)
        return {};
    const auto day = weekdayFrom(value.items()[0]);
    const auto at = clockFrom(value.items()[1]);
    return day && at ? std::optional{Workout{*day, *at}} : std::nullopt;
}

} // namespace

std::optional<ClockTime> clockFrom(const json::Value &value)
{
    const std::string *text = value.string();
    if (!text || text->size() != 5 || (*text)[2] != ':')
        return {};
    for (const std::size_t i : {0U, 1U, 3U, 4U}) {
        if ((*text)[i] < '0' || (*text)[i] > '9')
            return {};
    }
    const int hour = ((*text)[0] - '0') * 10 + ((*text)[1] - '0');
    const int minute = ((*text)[3] - '0') * 10 + ((*text)[4] - '0');
    if (hour > 23 || minute > 59)
        return {};
    return hours{hour} + minutes{minute};
}

std::optional<std::chrono::seconds> durationFrom(const json::Value &value)
{
    constexpr hours kLongest{24};
    const std::string *text = value.string();
    const auto duration = text ? durationFromText(*text) : std::nullopt;
    return duration && *duration <= kLongest ? duration : std::nullopt;
}

std::optional<weekday> weekdayFrom(const json::Value &value)
{
    const std::optional<unsigned> index = indexOf(value, kWeekdays);
    return index ? std::optional{weekday{*index}} : std::nullopt;
}

std::optional<Weekdays> weekdaysFrom(const json::Value &value)
{
    const auto list = listFrom<weekday>(value, weekdayFrom);
    if (!list)
        return {};
    Weekdays days;
    for (const weekday day : *list)
        days.insert(day);
    return days;
}

std::optional<std::vector<ClockSpan>> spansFrom(const json::Value &value)
{
    return listFrom<ClockSpan>(value, spanFrom);
}

std::optional<std::vector<Workout>> workoutsFrom(const json::Value &value)
{
    return listFrom<Workout>(value, workoutFrom);
}

std::optional<Commitment> commitmentFrom(const json::Value &value)
{
    const std::optional<unsigned> index = indexOf(value, kCommitments);
    return index ? std::optional{static_cast<Commitment>(*index)} : std::nullopt;
}

std::string clockText(ClockTime clock)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(clock / hours{1}),
                  static_cast<int>((clock % hours{1}).count()));
    return text.data();
}

std::string_view weekdayText(weekday day)
{
    return kWeekdays[day.c_encoding()];
}

std::string_view commitmentText(Commitment commitment)
{
    return kCommitments[static_cast<std::size_t>(commitment)];
}

} // namespace unhunch::core

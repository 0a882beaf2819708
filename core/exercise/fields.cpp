#include "core/exercise/fields.h"

#include <algorithm>
#include <charconv>

namespace unhunch::core {

namespace {

constexpr std::size_t kLongestId = 64;
constexpr int kFacts = 75; // S1 to S75

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return !isContinuation(byte); }));
}

/// U+0000-1F, U+007F-9F, U+2028-2029, U+202A-E and U+2066-9: they show nothing, break the line or
/// make a text read other than it is written.
bool hidesSomething(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F)
            return true;
        const auto after = [&](std::size_t n) {
            return i + n < text.size() ? static_cast<unsigned char>(text[i + n]) : 0U;
        };
        if (byte == 0xC2 && after(1) < 0xA0)
            return true;
        if (byte != 0xE2)
            continue;
        if ((after(1) == 0x80 && after(2) >= 0xA8 && after(2) <= 0xAE)
            || (after(1) == 0x81 && after(2) >= 0xA6 && after(2) <= 0xA9))
            return true;
    }
    return false;
}

std::string inQuotes(std::string_view key)
{
    return "\"" + std::string(key) + "\"";
}

std::optional<int> factNumber(std::string_view said)
{
    int number = 0;
    const char *const end = said.data() + said.size();
    if (said.size() < 2 || said.front() != 'S')
        return {};
    const auto [stopped, error] = std::from_chars(said.data() + 1, end, number);
    if (error != std::errc{} || stopped != end || number < 1 || number > kFacts)
        return {};
    return number;
}

std::optional<Source> parseSource(std::string_view said)
{
    constexpr std::string_view kBetween = ", ";
    if (said == "app")
        return Source{};
    Source source;
    while (true) {
        const auto comma = said.find(kBetween);
        const auto fact = factNumber(said.substr(0, comma));
        if (!fact)
            return {};
        source.facts.push_back(*fact);
        if (comma == std::string_view::npos)
            return source;
        said.remove_prefix(comma + kBetween.size());
    }
}

std::string rangeWords(Range range)
{
    return std::to_string(range.least) + " to " + std::to_string(range.most);
}

} // namespace

void Reading::fail(json::Position at, std::string reason)
{
    if (!m_fault)
        m_fault = json::Fault{at, std::move(reason)};
}

std::string readText(const json::Value &value, std::size_t longest, Reading &reading)
{
    const auto *const text = value.string();
    if (!text || text->empty()) {
        reading.fail(value.at(), "a text is needed");
        return {};
    }
    if (characters(*text) > longest)
        reading.fail(value.at(),
                     "the text is longer than " + std::to_string(longest) + " characters");
    if (hidesSomething(*text))
        reading.fail(value.at(), "the text has control or direction characters");
    return *text;
}

std::string readId(const json::Value &value, Reading &reading)
{
    const auto *const id = value.string();
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    if (!id || id->empty() || id->size() > kLongestId || !std::ranges::all_of(*id, fits)) {
        reading.fail(value.at(), "an id of 1 to 64 letters a-z, digits and \"-\" is needed");
        return {};
    }
    return *id;
}

void readHeading(Fields &file, std::string_view format)
{
    const auto *const found = file.value("format");
    if (found && (!found->string() || *found->string() != format))
        file.reading().fail(found->at(), "\"format\" needs " + inQuotes(format));
    (void)file.number("version", {1, 1});
}

Fields::Fields(const json::Value &object, Reading &reading)
    : m_object(object)
    , m_reading(reading)
{
    if (!object.isObject())
        reading.fail(object.at(), "an object { } is needed");
}

Fields::~Fields()
{
    for (const auto &member : m_object.members())
        if (!m_asked.contains(member.key))
            m_reading.fail(member.at, inQuotes(member.key) + " is not known here");
}

const json::Value *Fields::optional(std::string_view key)
{
    m_asked.emplace(key);
    return m_object.find(key);
}

const json::Value *Fields::value(std::string_view key)
{
    const auto *const found = optional(key);
    if (!found)
        m_reading.fail(m_object.at(), inQuotes(key) + " is missing");
    return found;
}

std::string Fields::text(std::string_view key, std::size_t longest)
{
    const auto *const found = value(key);
    return found ? readText(*found, longest, m_reading) : std::string{};
}

std::string Fields::optionalText(std::string_view key, std::size_t longest)
{
    const auto *const found = optional(key);
    return found ? readText(*found, longest, m_reading) : std::string{};
}

std::string Fields::id(std::string_view key)
{
    const auto *const found = value(key);
    return found ? readId(*found, m_reading) : std::string{};
}

int Fields::number(std::string_view key, Range range)
{
    const auto *const found = value(key);
    if (!found)
        return range.least;
    const auto number = found->integer();
    if (!number || *number < range.least || *number > range.most) {
        m_reading.fail(found->at(),
                       inQuotes(key) + " needs a whole number from " + rangeWords(range));
        return range.least;
    }
    return static_cast<int>(*number);
}

int Fields::number(std::string_view key, Range range, int fallback)
{
    return has(key) ? number(key, range) : fallback;
}

std::chrono::seconds Fields::seconds(std::string_view key, Range range)
{
    return std::chrono::seconds{number(key, range)};
}

bool Fields::flag(std::string_view key)
{
    const auto *const found = optional(key);
    if (!found)
        return false;
    const auto flag = found->boolean();
    if (!flag)
        m_reading.fail(found->at(), inQuotes(key) + " needs true or false");
    return flag.value_or(false);
}

Source Fields::source()
{
    const auto *const found = value("src");
    if (!found)
        return {};
    const auto *const said = found->string();
    auto source = said ? parseSource(*said) : std::nullopt;
    if (!source)
        m_reading.fail(found->at(), R"("src" needs "app" or facts such as "S21, S30")");
    return source.value_or(Source{});
}

std::span<const json::Value> Fields::items(std::string_view key, Range count)
{
    const auto *const found = count.least > 0 ? value(key) : optional(key);
    if (!found)
        return {};
    const auto items = found->items();
    const auto size = static_cast<int>(std::min<std::size_t>(items.size(), 1'000'000));
    if (!found->isArray() || size < count.least || size > count.most) {
        m_reading.fail(found->at(), inQuotes(key) + " needs a list of " + rangeWords(count));
        return {};
    }
    return items;
}

} // namespace unhunch::core

#include "core/json/json.h"

#include "core/json/builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace unhunch::core::json {

namespace {

/// Walks the text and leaves word of how far it got.
class TrackedIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TrackedIterator(const char *at, const char **readTo)
        : m_at(at)
        , m_readTo(readTo)
    {}

    reference operator*() const { return *m_at; }
    TrackedIterator &operator++()
    {
        *m_readTo = ++m_at;
        return *this;
    }
    bool operator==(const TrackedIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_readTo;
};

} // namespace

// Here, where Member is complete: an inline one needs it too early for some compilers.
Value::Value() = default;

Value::Value(Position at, Content content)
    : m_at(at)
    , m_content(std::move(content))
{}

bool Value::isNull() const
{
    return std::holds_alternative<std::nullptr_t>(m_content);
}

bool Value::isArray() const
{
    return std::holds_alternative<Items>(m_content);
}

bool Value::isObject() const
{
    return std::holds_alternative<Members>(m_content);
}

std::optional<bool> Value::boolean() const
{
    const auto *value = std::get_if<bool>(&m_content);
    return value ? std::optional{*value} : std::nullopt;
}

std::optional<std::int64_t> Value::integer() const
{
    const auto *value = std::get_if<std::int64_t>(&m_content);
    return value ? std::optional{*value} : std::nullopt;
}

std::optional<double> Value::number() const
{
    if (const auto whole = integer())
        return static_cast<double>(*whole);
    const auto *value = std::get_if<double>(&m_content);
    return value ? std::optional{*value} : std::nullopt;
}

const std::string *Value::string() const
{
    return std::get_if<std::string>(&m_content);
}

std::span<const Value> Value::items() const
{
    const auto *items = std::get_if<Items>(&m_content);
    return items ? std::span<const Value>{*items} : std::span<const Value>{};
}

std::span<const Member> Value::members() const
{
    const auto *members = std::get_if<Members>(&m_content);
    return members ? std::span<const Member>{*members} : std::span<const Member>{};
}

const Value *Value::find(std::string_view key) const
{
    const auto all = members();
    const auto found = std::ranges::find(all, key, &Member::key);
    return found == all.end() ? nullptr : &found->value;
}

std::variant<Value, Fault> parse(std::string_view text)
{
    const char *readTo = text.data();
    Builder builder(text, readTo);
    nlohmann::json::sax_parse(TrackedIterator{text.data(), &readTo},
                              TrackedIterator{text.data() + text.size(), &readTo}, &builder);
    return builder.result();
}

std::string sentence(const Fault &fault)
{
    return "line " + std::to_string(fault.at.line) + ", column " + std::to_string(fault.at.column)
           + ": " + fault.reason;
}

std::string quote(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace unhunch::core::json

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unhunch::core::json {

/// Where in a text, counted from 1; columns count bytes.
struct Position {
    int line{1};
    int column{1};

    bool operator==(const Position &) const = default;
};

/// Why a text is refused, and where.
struct Fault {
    Position at{};
    std::string reason{};

    bool operator==(const Fault &) const = default;
};

struct Member;

/// A JSON value that knows where it stood in its text. Numbers keep whether they were written as
/// integers; objects keep the order of their members.
class Value
{
public:
    using Items = std::vector<Value>;
    using Members = std::vector<Member>;
    using Content =
        std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Items, Members>;

    Value();
    Value(Position at, Content content);

    [[nodiscard]] Position at() const { return m_at; }

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isObject() const;

    // Absent when the value is of another type.
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<double> number() const; ///< integers too
    [[nodiscard]] const std::string *string() const;

    /// Elements of an array; empty for anything else.
    [[nodiscard]] std::span<const Value> items() const;
    /// Members of an object in the order of the text; empty for anything else.
    [[nodiscard]] std::span<const Member> members() const;
    /// The member of that name, or null.
    [[nodiscard]] const Value *find(std::string_view key) const;

private:
    friend class Builder;

    Position m_at{};
    Content m_content;
};

/// One member of an object; the place is that of the key.
struct Member {
    std::string key{};
    Position at{};
    Value value{};
};

/// Reads one JSON text (RFC 8259, UTF-8). Refuses what is not JSON, an object with the same key
/// twice, and nesting deeper than 32.
[[nodiscard]] std::variant<Value, Fault> parse(std::string_view text);

/// "line 3, column 14: ...", for people.
[[nodiscard]] std::string sentence(const Fault &fault);

/// The text as a JSON string, quotes included.
[[nodiscard]] std::string quote(std::string_view text);

} // namespace unhunch::core::json

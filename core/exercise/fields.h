#pragma once

#include "core/exercise/source.h"
#include "core/json/json.h"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace unhunch::core {

/// One catalogue file being read. Reading goes on with defaults after a mistake; the first counts.
class Reading
{
public:
    void fail(json::Position at, std::string reason);
    [[nodiscard]] const std::optional<json::Fault> &fault() const { return m_fault; }

private:
    std::optional<json::Fault> m_fault{};
};

/// The least and the most a number may be.
struct Range {
    int least{0};
    int most{0};
};

/// A word of the file and what it means.
template<typename T> using Word = std::pair<std::string_view, T>;

/// The members of one JSON object. Says what is missing, of the wrong type, out of range, and, when
/// it goes, which members nobody asked for.
class Fields
{
public:
    Fields(const json::Value &object, Reading &reading);
    ~Fields();
    Fields(const Fields &) = delete;
    Fields &operator=(const Fields &) = delete;
    Fields(Fields &&) = delete;
    Fields &operator=(Fields &&) = delete;

    [[nodiscard]] Reading &reading() const { return m_reading; }
    [[nodiscard]] json::Position at() const { return m_object.at(); }
    [[nodiscard]] bool has(std::string_view key) const { return m_object.find(key) != nullptr; }
    /// Null, with a complaint, when it is missing.
    [[nodiscard]] const json::Value *value(std::string_view key);
    /// Null when it is missing.
    [[nodiscard]] const json::Value *optional(std::string_view key);

    /// Characters that show nothing or turn the direction of writing are refused.
    [[nodiscard]] std::string text(std::string_view key, std::size_t longest);
    [[nodiscard]] std::string optionalText(std::string_view key, std::size_t longest);
    [[nodiscard]] std::string id(std::string_view key = "id");
    [[nodiscard]] int number(std::string_view key, Range range);
    [[nodiscard]] int number(std::string_view key, Range range, int fallback);
    [[nodiscard]] std::chrono::seconds seconds(std::string_view key, Range range);
    [[nodiscard]] bool flag(std::string_view key);
    /// The member "src": "app", or facts such as "S21, S30".
    [[nodiscard]] Source source();
    /// The elements of an array; none where it is missing and need not be there.
    [[nodiscard]] std::span<const json::Value> items(std::string_view key, Range count);

    template<typename T, std::size_t N>
    [[nodiscard]] T word(std::string_view key, const std::array<Word<T>, N> &words)
    {
        const auto *const found = value(key);
        return found ? wordOf(*found, words, m_reading) : words.front().second;
    }

    template<typename T, std::size_t N>
    [[nodiscard]] static T wordOf(const json::Value &value, const std::array<Word<T>, N> &words,
                                  Reading &reading)
    {
        const auto *const said = value.string();
        for (const auto &[name, meaning] : words)
            if (said && *said == name)
                return meaning;
        reading.fail(value.at(), said ? "\"" + *said + "\" is not known here" : "a word is needed");
        return words.front().second;
    }

private:
    const json::Value &m_object;
    Reading &m_reading;
    std::set<std::string, std::less<>> m_asked{};
};

/// The members "format" and "version" (1).
void readHeading(Fields &file, std::string_view format);
/// A text of at most that many characters, as Fields::text() does it.
[[nodiscard]] std::string readText(const json::Value &value, std::size_t longest, Reading &reading);
/// An id: 1 to 64 of a-z, 0-9 and "-".
[[nodiscard]] std::string readId(const json::Value &value, Reading &reading);

} // namespace unhunch::core

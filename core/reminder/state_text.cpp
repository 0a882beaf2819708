#include "core/reminder/state_text.h"

#include "core/json/json.h"
#include "core/reminder/state_fields.h"

#include <concepts>
#include <cstdint>
#include <type_traits>

namespace unhunch::core {

namespace {

constexpr int kVersion = 1;
/// Milliseconds; no time of ours is further away, and sums of a few such stay in range.
constexpr std::int64_t kFurthest = 1'000'000'000'000'000;

template<typename T>
concept TimePoint = requires
{
    typename T::clock;
};
template<typename T>
concept Duration = requires
{
    typename T::period;
}
&&!TimePoint<T>;

// The number of values of each enumeration in the state.
constexpr std::int64_t countOf(Phase)
{
    return static_cast<std::int64_t>(Phase::Running) + 1;
}
constexpr std::int64_t countOf(Reason)
{
    return static_cast<std::int64_t>(Reason::PreWorkoutSlot) + 1;
}
constexpr std::int64_t countOf(Slot)
{
    return static_cast<std::int64_t>(kSlotCount);
}

/// Writes field after field.
class Writer
{
public:
    template<typename T> void operator()(std::string_view key, T &field)
    {
        m_text += (m_text.empty() ? "" : ",") + json::quote(key) + ":" + text(field);
    }

    [[nodiscard]] std::string object() const { return "{" + m_text + "}"; }

private:
    template<typename T> static std::string text(T &value)
    {
        if constexpr (std::same_as<T, bool>)
            return value ? "true" : "false";
        else if constexpr (std::same_as<T, std::string>)
            return json::quote(value);
        else if constexpr (std::is_enum_v<T> || std::integral<T>)
            return std::to_string(static_cast<std::int64_t>(value));
        else if constexpr (Duration<T>)
            return std::to_string(value.count());
        else if constexpr (TimePoint<T>)
            return std::to_string(value.time_since_epoch().count());
        else
            return compound(value);
    }

    template<typename T> static std::string compound(T &value)
    {
        Writer writer;
        eachField(writer, value);
        return writer.object();
    }

    template<typename T> static std::string compound(std::optional<T> &value)
    {
        if (!value)
            return "null";
        return text(*value);
    }

    template<typename List>
    requires requires(List &list) { list.begin(); }
    static std::string compound(List &list)
    {
        std::string items;
        for (auto &item : list)
            items += (items.empty() ? "" : ",") + text(item);
        return "[" + items + "]";
    }

    std::string m_text;
};

/// Reads field after field; a missing one or one that does not fit makes the whole no state.
class Reader
{
public:
    explicit Reader(const json::Value &object)
        : m_object(object)
        , m_fits(object.isObject())
    {}

    template<typename T> void operator()(std::string_view key, T &field)
    {
        const json::Value *value = m_object.find(key);
        m_fits = m_fits && value && read(*value, field);
        ++m_fields;
    }

    /// Every field was there, and nothing else.
    [[nodiscard]] bool fits(std::size_t others = 0) const
    {
        return m_fits && m_object.members().size() == m_fields + others;
    }

private:
    template<typename T> static bool read(const json::Value &value, T &field)
    {
        if constexpr (std::same_as<T, bool>)
            return assign(value.boolean(), field);
        else if constexpr (std::same_as<T, std::string>)
            return assign(value.string(), field);
        else if constexpr (std::is_enum_v<T>)
            return readEnum(value, field);
        else if constexpr (std::integral<T>)
            return readNumber(value, [&](std::int64_t number) { field = static_cast<T>(number); });
        else if constexpr (Duration<T>)
            return readNumber(value, [&](std::int64_t number) {
                field = T{static_cast<typename T::rep>(number)};
            });
        else if constexpr (TimePoint<T>)
            return readNumber(value, [&](std::int64_t number) {
                field = T{typename T::duration{static_cast<typename T::rep>(number)}};
            });
        else
            return readCompound(value, field);
    }

    template<typename Found, typename T> static bool assign(const Found &value, T &field)
    {
        if (!value)
            return false;
        field = *value;
        return true;
    }

    template<typename Assign> static bool readNumber(const json::Value &value, Assign assign)
    {
        const std::optional<std::int64_t> number = value.integer();
        if (!number || *number < -kFurthest || *number > kFurthest)
            return false;
        assign(*number);
        return true;
    }

    template<typename T> static bool readEnum(const json::Value &value, T &field)
    {
        const std::optional<std::int64_t> number = value.integer();
        if (!number || *number < 0 || *number >= countOf(field))
            return false;
        field = static_cast<T>(*number);
        return true;
    }

    template<typename T> static bool readCompound(const json::Value &value, T &field)
    {
        Reader reader(value);
        eachField(reader, field);
        return reader.fits();
    }

    template<typename T> static bool readCompound(const json::Value &value, std::optional<T> &field)
    {
        field.reset();
        return value.isNull() || read(value, field.emplace());
    }

    template<typename T> static bool readCompound(const json::Value &value, std::vector<T> &list)
    {
        list.clear();
        for (const json::Value &item : value.items()) {
            if (!read(item, list.emplace_back()))
                return false;
        }
        return value.isArray();
    }

    template<typename T, std::size_t N>
    static bool readCompound(const json::Value &value, std::array<T, N> &list)
    {
        if (value.items().size() != N)
            return false;
        for (std::size_t i = 0; i < N; ++i) {
            if (!read(value.items()[i], list[i]))
                return false;
        }
        return true;
    }

    const json::Value &m_object;
    bool m_fits{true};
    std::size_t m_fields{0};
};

} // namespace

std::string toText(const State &state)
{
    State copy = state;
    int version = kVersion;
    Writer writer;
    writer("version", version);
    eachField(writer, copy);
    return writer.object();
}

Result<State> stateFromText(std::string_view text)
{
    const auto parsed = json::parse(text);
    if (const auto *value = std::get_if<json::Value>(&parsed))
        return stateFromJson(*value);
    return Error{"The stored state is damaged."};
}

Result<State> stateFromJson(const json::Value &value)
{
    const json::Value *version = value.find("version");
    if (!version || !version->integer())
        return Error{"The stored state is damaged."};
    if (*version->integer() != kVersion)
        return Error{"The stored state is of another version."};
    State state;
    Reader reader(value);
    eachField(reader, state);
    if (!reader.fits(1))
        return Error{"The stored state is damaged."};
    return state;
}

} // namespace unhunch::core

#pragma once

#include <string>
#include <utility>
#include <variant>

namespace unhunch::core {

/// Why something failed, in a sentence that a user may read.
struct Error {
    std::string message;

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none. (std::optional means "absent", this means "failed".)
template<typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {}
    Result(Error error)
        : m_content(std::move(error))
    {}

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    [[nodiscard]] const T &operator*() const & { return std::get<T>(m_content); }
    [[nodiscard]] T &&operator*() && { return std::get<T>(std::move(m_content)); }
    [[nodiscard]] const T *operator->() const { return &std::get<T>(m_content); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value.
using Success = std::monostate;

} // namespace unhunch::core

#pragma once

#include "core/json/json.h"

#include <nlohmann/json.hpp>

namespace unhunch::core::json {

/// Builds the tree from the JSON library's events. The library tells only how far it has read, so
/// a token begins at the first byte after the previous token that separates nothing.
class Builder : public nlohmann::json_sax<nlohmann::json>
{
public:
    /// `readTo` follows the library's reading of `text`.
    Builder(std::string_view text, const char *const &readTo);

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t &written) override;
    bool string(string_t &value) override;
    bool binary(binary_t &value) override;
    bool start_object(std::size_t elements) override;
    bool start_array(std::size_t elements) override;
    bool key(string_t &name) override;
    bool end_object() override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string &lastToken,
                     const nlohmann::detail::exception &error) override;

    [[nodiscard]] std::variant<Value, Fault> result();

private:
    bool add(Value::Content content);
    bool open(Value::Content content);
    bool close();
    Value &place(Value value);
    bool refuse(Position at, std::string reason);
    Position tokenBegin();
    Position positionOf(std::size_t index);

    std::string_view m_text;
    const char *const &m_readTo;
    std::size_t m_tokenEnd{0};
    std::size_t m_counted{0};
    Position m_place{};
    Value m_root{};
    std::vector<Value *> m_open{};
    std::optional<Fault> m_fault{};
};

} // namespace unhunch::core::json

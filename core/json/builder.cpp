#include "core/json/builder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace unhunch::core::json {

namespace {

constexpr std::size_t kDeepest = 32;

} // namespace

Builder::Builder(std::string_view text, const char *const &readTo)
    : m_text(text)
    , m_readTo(readTo)
{}

bool Builder::null()
{
    return add(nullptr);
}

bool Builder::boolean(bool value)
{
    return add(value);
}

bool Builder::number_integer(number_integer_t value)
{
    return add(std::int64_t{value});
}

bool Builder::number_unsigned(number_unsigned_t value)
{
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
        return add(static_cast<double>(value));
    return add(static_cast<std::int64_t>(value));
}

bool Builder::number_float(number_float_t value, const string_t &)
{
    return add(value);
}

bool Builder::string(string_t &value)
{
    return add(std::move(value));
}

bool Builder::binary(binary_t &)
{
    return false;
}

bool Builder::start_object(std::size_t)
{
    return open(Value::Members{});
}

bool Builder::start_array(std::size_t)
{
    return open(Value::Items{});
}

bool Builder::end_object()
{
    return close();
}

bool Builder::end_array()
{
    return close();
}

bool Builder::key(string_t &name)
{
    const Position at = tokenBegin();
    auto &members = std::get<Value::Members>(m_open.back()->m_content);
    if (std::ranges::any_of(members, [&](const Member &m) { return m.key == name; }))
        return refuse(at, "the key " + quote(name) + " stands twice");
    members.push_back({std::move(name), at, {}});
    return true;
}

bool Builder::parse_error(std::size_t position, const std::string &,
                          const nlohmann::detail::exception &)
{
    const std::size_t index = position == 0 ? 0 : position - 1;
    const bool ended = index >= m_text.size();
    return refuse(positionOf(std::min(index, m_text.size())),
                  ended ? "the text ends too early" : "this is not JSON");
}

std::variant<Value, Fault> Builder::result()
{
    if (m_fault)
        return *m_fault;
    return std::move(m_root);
}

bool Builder::add(Value::Content content)
{
    place({tokenBegin(), std::move(content)});
    return true;
}

bool Builder::open(Value::Content content)
{
    const Position at = tokenBegin();
    if (m_open.size() == kDeepest)
        return refuse(at, "this is nested too deeply");
    m_open.push_back(&place({at, std::move(content)}));
    return true;
}

bool Builder::close()
{
    (void)tokenBegin();
    m_open.pop_back();
    return true;
}

// Nothing is added beside an open container, so the pointers to the open ones stay valid.
Value &Builder::place(Value value)
{
    if (m_open.empty())
        return m_root = std::move(value);
    auto &parent = m_open.back()->m_content;
    if (auto *items = std::get_if<Value::Items>(&parent))
        return items->emplace_back(std::move(value));
    return std::get<Value::Members>(parent).back().value = std::move(value);
}

bool Builder::refuse(Position at, std::string reason)
{
    if (!m_fault)
        m_fault = Fault{at, std::move(reason)};
    return false;
}

Position Builder::tokenBegin()
{
    const auto begin = std::min(m_text.find_first_not_of(" \t\r\n,:", m_tokenEnd), m_text.size());
    m_tokenEnd = static_cast<std::size_t>(m_readTo - m_text.data());
    return positionOf(begin);
}

// Counts on from the place asked for last: tokens come in order.
Position Builder::positionOf(std::size_t index)
{
    for (; m_counted < index; ++m_counted) {
        if (m_text[m_counted] == '\n') {
            ++m_place.line;
            m_place.column = 1;
        } else {
            ++m_place.column;
        }
    }
    return m_place;
}

} // namespace unhunch::core::json

#pragma once

#include "core/json/json.h"
#include "core/reminder/event.h"
#include "core/schedule/slot.h"
#include "core/time/moment.h"

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace unhunch::core::trace {

/// "screen-share" and the like.
[[nodiscard]] std::string_view nameOf(HoldKind kind);

/// The fields of one line. The first one that does not fit makes the line a refused one; what is
/// read afterwards is worthless but harmless.
class Fields
{
public:
    explicit Fields(const json::Value &object);

    /// Any field but these (and "at", "event" and "told") is refused.
    void allow(std::initializer_list<std::string_view> names);
    void refuse(std::string reason);
    [[nodiscard]] const std::string &refusal() const { return m_refusal; }

    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] const json::Value *value(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name);
    [[nodiscard]] UtcTime time(std::string_view name);
    /// Whole seconds, or a text such as "90m"; none at all is zero.
    [[nodiscard]] std::chrono::seconds length(std::string_view name);
    [[nodiscard]] std::chrono::minutes minutes(std::string_view name);
    /// A reading of a clock, never before the year 0 and never after 9999.
    [[nodiscard]] std::chrono::milliseconds clock(std::string_view name);
    [[nodiscard]] bool flag(std::string_view name);
    [[nodiscard]] Slot slot();
    [[nodiscard]] HoldKind holdKind();

private:
    const json::Value &m_object;
    std::string m_refusal;
};

} // namespace unhunch::core::trace
